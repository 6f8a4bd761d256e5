import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestGraph } from '../support/open-test-graph.ts';
import { keyOf, meetingRecord } from './meeting-record.ts';
import { answering } from './oracle/world.ts';
import { writeRecord } from './oracle/write-record.ts';

const testGraph = await openTestGraph();
const { ask, database } = testGraph;
beforeAll(() => writeRecord(testGraph.pool, meetingRecord));
afterAll(() => testGraph.close());

const wangYi = `actor_${keyOf('wang-yi')}`;
const uuid = '00000000-0000-4000-8000-000000000000';

/** What an API client must never see. */
const INNER = /select |from |where |"?\$\d|::|\bat \S+ \(|node_modules|\/src\/|\n/;

interface Failure {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly locations: readonly unknown[];
  readonly extensions: { readonly code: string };
}

/** The one error of an answer. */
async function failureOf(source: string, variables?: Record<string, unknown>): Promise<Failure> {
  const { errors = [] } = await ask(source, variables);
  expect(errors).toHaveLength(1);
  const [failure] = errors as unknown as [Failure];
  expect(failure.message).not.toMatch(INNER);
  expect(failure.locations).toEqual([{ line: 1, column: expect.any(Number) }]);
  expect(failure.path).toHaveLength(1);
  return failure;
}

type Case = readonly [source: string, code: string, words: RegExp];

const deep = (levels: number): string =>
  levels === 0 ? '{}' : `{ statements: { some: { speaker: ${deep(levels - 1)} } } }`;

const refused: readonly Case[] = [
  [
    `{ actors(where: ${deep(26)}) { totalCount } }`,
    'BAD_USER_INPUT',
    /lead along more than 50 edges \(at actors\.where/,
  ],
  [
    `{ actors(where: { OR: [${'{},'.repeat(501)}] }) { totalCount } }`,
    'BAD_USER_INPUT',
    /more than 500 parts in AND and OR/,
  ],
  ['{ actors(first: 101) { totalCount } }', 'BAD_USER_INPUT', /actors\.first is 101; a page holds 0 to 100/],
  ['{ actors(first: -1) { nodes { id } } }', 'BAD_USER_INPUT', /actors\.first is -1/],
  ['{ actors(last: 2147483647) { nodes { id } } }', 'BAD_USER_INPUT', /actors\.last is 2147483647/],
  ['{ actors(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT', /both first and last; ask for one end/],
  ['{ actors { nodes { statements(first: 101) { totalCount } } } }', 'BAD_USER_INPUT', /statements\.first is 101/],
  ['{ search(query: "a", first: 101) { totalCount } }', 'BAD_USER_INPUT', /search\.first is 101/],
  ['{ actors(where: { name: { eq: null } }) { totalCount } }', 'BAD_USER_INPUT', /actors\.where\.name\.eq is null/],
  ['{ actors(where: { name: null }) { totalCount } }', 'BAD_USER_INPUT', /actors\.where\.name is null; leave it out/],
  ['{ actors(where: { NOT: null }) { totalCount } }', 'BAD_USER_INPUT', /actors\.where\.NOT is null/],
  ['{ actors(where: { OR: null }) { totalCount } }', 'BAD_USER_INPUT', /actors\.where\.OR is null/],
  ['{ actors(where: { OR: [{ name: null }] }) { totalCount } }', 'BAD_USER_INPUT', /where\.OR\.0\.name is null/],
  [
    '{ actors(where: { statements: { some: { text: { contains: null } } } }) { totalCount } }',
    'BAD_USER_INPUT',
    /where\.statements\.some\.text\.contains is null/,
  ],
  ['{ actors(where: { aliases: { has: "a\\u0000" } }) { totalCount } }', 'BAD_USER_INPUT', /aliases\.has .*U\+0000/],
  ['{ actors(where: { name: { in: ["a", "\\u0000"] } }) { totalCount } }', 'BAD_USER_INPUT', /name\.in .*U\+0000/],
  ['{ actors(where: { name: { contains: "\\u0000" } }) { totalCount } }', 'BAD_USER_INPUT', /contains .*U\+0000/],
  ['{ actor(slug: "\\u0000") { id } }', 'BAD_USER_INPUT', /U\+0000; leave it out/],
  ['{ actor { id } }', 'BAD_USER_INPUT', /actor wants exactly one key; it has none/],
  [`{ actor(slug: "a", id: "${wangYi}") { id } }`, 'BAD_USER_INPUT', /actor wants exactly one key; it has/],
  ['{ country(slug: null) { id } }', 'BAD_USER_INPUT', /country wants exactly one key; it has none/],
  [`{ nodes(ids: ${JSON.stringify(Array(101).fill(wangYi))}) { id } }`, 'BAD_USER_INPUT', /at most 100 at once/],
  ['{ node(id: "") { id } }', 'BAD_ID', /"" is not an id of this server; use an id as an answer gave it/],
  [`{ node(id: "${uuid}") { id } }`, 'BAD_ID', /is not an id of this server/],
  [`{ node(id: "planet_${uuid}") { id } }`, 'BAD_ID', /is not an id of this server/],
  [`{ node(id: "constructor_${uuid}") { id } }`, 'BAD_ID', /is not an id of this server/],
  ['{ node(id: "actor_1; drop table actor") { id } }', 'BAD_ID', /is not an id of this server/],
  ['{ node(id: 5) { id } }', 'BAD_ID', /"5" is not an id of this server/],
  [`{ nodes(ids: ["${wangYi}", "x"]) { id } }`, 'BAD_ID', /"x" is not an id of this server/],
  [`{ issue(id: "${wangYi}") { id } }`, 'BAD_ID', /is not the id of a issue|is not the id of an issue/],
  [`{ actors(where: { id: { eq: "issue_${uuid}" } }) { totalCount } }`, 'BAD_ID', /such an id begins with "actor_"/],
  ['{ actors(where: { id: { in: ["x"] } }) { totalCount } }', 'BAD_ID', /"x" is not the id of/],
  [
    '{ statements { nodes { spans { context(before: 2001) { text } } } } }',
    'BAD_USER_INPUT',
    /context\.before is 2001; it may be 0 to 2000/,
  ],
  [
    '{ statements { nodes { spans { context(after: -2147483648) { before } } } } }',
    'BAD_USER_INPUT',
    /context\.after is -2147483648/,
  ],
  ['{ actor(slug: "nobody") { id } }', 'NOT_FOUND', /actor: nothing has that key.*search/],
  ['{ person(slug: "china") { id } }', 'NOT_FOUND', /person: nothing has that key/],
  [`{ actor(id: "actor_${uuid}") { id } }`, 'NOT_FOUND', /actor: nothing has that key/],
  ['{ organisation(abbreviation: "LL") { id } }', 'NOT_FOUND', /nothing has that key, or several have/],
];

test.each(refused)('%s is refused as %s', async (source, code, words) => {
  const { message, extensions } = await failureOf(source);
  expect(message).toMatch(words);
  expect(extensions.code).toBe(code);
});

describe('a cursor', () => {
  const answerTo = answering(testGraph);
  const cursorOf = async (list: string): Promise<string> => {
    const { found } = (await answerTo(`{ found: ${list} { pageInfo { endCursor } } }`)) as {
      found: { pageInfo: { endCursor: string } };
    };
    return found.pageInfo.endCursor;
  };
  const refusal = async (list: string, cursor: string): Promise<Failure> =>
    failureOf(`query ($cursor: String!) { ${list}(after: $cursor) { nodes { id } } }`, { cursor });

  test.each(['', 'x', 'e30', 'bnVsbA', '"', '😀', 'W10', 'a'.repeat(100_000)])(
    'that is none is refused: %#',
    async (cursor) => {
      const { message, extensions } = await refusal('actors', cursor);
      expect(extensions.code).toBe('BAD_CURSOR');
      expect(message).toBe(
        'actors.after is not a cursor of this list in this order; give one that its edges or pageInfo gave',
      );
    },
  );

  test('of another order, or of a list of another type, is refused', async () => {
    expect((await refusal('actors', await cursorOf('actors(orderBy: [{ field: SLUG }])'))).extensions.code).toBe(
      'BAD_CURSOR',
    );
    expect((await refusal('people', await cursorOf('countries'))).extensions.code).toBe('BAD_CURSOR');
    expect((await refusal('issues', await cursorOf('actors'))).extensions.code).toBe('BAD_CURSOR');
    const found = await cursorOf('search(query: "nuclear")');
    expect((await refusal('statements', found)).extensions.code).toBe('BAD_CURSOR');
  });

  test.each([
    ['statements', 1, 'Infinity'],
    ['statements', 1, '0000-01-01T00:00:00.000Z'],
    ['statements', 1, '2025-02-30T25:00:00.000Z'],
    ['statements', 2, 'not a uuid'],
    ['statements', 1, null],
    ['statements(orderBy: [{ field: START }])', 1, 1e10],
    ['statements(orderBy: [{ field: START }])', 1, 0.5],
    ['statements(orderBy: [{ field: CONFIDENCE }])', 1, 1e300],
    ['statements(orderBy: [{ field: CONFIDENCE }])', 1, 1e-60],
    ['actors', 1, 'nul \0'],
    ['actors', 1, { a: 1 }],
  ])('of %s whose key %d was forged is refused: %#', async (list, index, value) => {
    const held = JSON.parse(Buffer.from(await cursorOf(list), 'base64url').toString()) as unknown[];
    held[index] = value;
    const cursor = Buffer.from(JSON.stringify(held)).toString('base64url');
    const [name, order = ''] = list.split(/(?=\()/);
    const argument = order.replace(/^\(|\)$/g, '');
    const { extensions } = await failureOf(
      `query ($cursor: String!) { ${name ?? ''}(after: $cursor ${argument}) { nodes { id } } }`,
      { cursor },
    );
    expect(extensions.code).toBe('BAD_CURSOR');
  });

  test('is checked where nothing but the number is asked for', async () => {
    const { extensions } = await failureOf('{ actors(after: "x") { totalCount } }');
    expect(extensions.code).toBe('BAD_CURSOR');
    await expect(answerTo(`{ actors(after: "${await cursorOf('actors')}") { totalCount } }`)).resolves.toBeDefined();
  });
});

describe('values at their limits are answered', () => {
  test.each([
    'start: { notIn: [2147483647, -2147483648], lte: 2147483647, gte: -2147483648 }',
    'confidence: { lt: 1e308, gt: -1e308, ne: 1e-308 }',
    'confidence: { notIn: [1e308, -1e308, 1e-308] }',
    'saidAt: { gt: "0000-01-01T00:00:00Z", lt: "9999-12-31T23:59:59-23:00" }',
    'saidAt: { notIn: ["0000-01-01T00:00:00+23:00", "0001-01-01T00:00:00+01:00"] }',
    `text: { notIn: [${'"a", '.repeat(10_000)}] }`,
  ])('%#', async (where) => {
    const { errors, data } = await ask(`{ statements(where: { ${where} }) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ statements: { totalCount: 2 } });
  });
});

describe('a field that fails', () => {
  test('leaves the others answered', async () => {
    const { data, errors } = await ask(
      `query ($id: ID!) { bad: node(id: "x") { id } good: node(id: $id) { id } none: actor(slug: "nobody") { id }
       count: issues { totalCount } __typename }`,
      { id: wangYi },
    );
    expect(data).toEqual({
      bad: null,
      good: { id: wangYi },
      none: null,
      count: { totalCount: 1 },
      __typename: 'Query',
    });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['bad'], 'BAD_ID'],
      [['none'], 'NOT_FOUND'],
    ]);
  });

  test('by a variable that is null where something has to be leaves the others answered', async () => {
    const context = '{ statements { nodes { spans { context(before: $before) { text } } } } }';
    const source = `query ($before: Int) { bad: person(slug: "wang-yi") ${context} good: person(slug: "wang-yi") { name } }`;
    const { data, errors } = await ask(source, { before: null });
    expect(data).toEqual({ bad: null, good: { name: 'Wang Yi' } });
    expect(errors).toMatchObject([{ path: ['bad'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toMatch(/before.*must not be null/);
  });

  test('is the only one that is asked again', async () => {
    database.forget();
    await ask('{ bad: node(id: "x") { id } good: actor(slug: "china") { id } other: issues { totalCount } }');
    expect(database.sent).toHaveLength(2);
  });
});

describe('a question that is too large is refused in plain words', () => {
  const refusal = async (source: string, variables?: Record<string, unknown>): Promise<string> => {
    const { message, extensions } = await failureOf(source, variables);
    expect(extensions.code).toBe('BAD_USER_INPUT');
    return message;
  };
  const aliases = (count: number, field: string): string =>
    Array.from({ length: count }, (_, index) => `n${index}: ${field}`).join(' ');

  test('too many fields', async () => {
    expect(await refusal(`{ actors { nodes { ${aliases(2000, 'name')} } } }`)).toBe(
      'the query asks for more than 2000 fields; ask for less at once',
    );
  });

  test('too many fields by fragments that spread each other', async () => {
    const twice = (next: string): string => aliases(2, `statements { nodes { speaker { ${next} } } }`);
    const fragments = Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on Actor { ${twice(`...F${index + 1}`)} }`,
    );
    const source = `{ actors { nodes { ...F0 } } } ${fragments.join(' ')} fragment F30 on Actor { id }`;
    expect(await refusal(source)).toBe('the query asks for more than 2000 fields; ask for less at once');
  });

  test('fields too deep', async () => {
    const deep = Array.from({ length: 40 }).reduce<string>(
      (below) => `statements { nodes { speaker { ${below} } } }`,
      'id',
    );
    expect(await refusal(`{ actors { nodes { ${deep} } } }`)).toBe(
      'the query nests fields deeper than 100 levels; ask for less at once',
    );
  });

  test('too many alternatives', async () => {
    const OR = Array.from({ length: 65_536 }, () => ({ name: { eq: 'a' } }));
    expect(await refusal('query ($OR: [ActorWhere!]) { actors(where: { OR: $OR }) { totalCount } }', { OR })).toBe(
      'the filters of the query have more than 500 parts in AND and OR (at actors.where.OR); ask for less at once',
    );
  });
});
