import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestGraph } from '../support/open-test-graph.ts';
import { meetingRecord } from './meeting-record.ts';
import { answering } from './oracle/world.ts';
import { writeRecord } from './oracle/write-record.ts';

// One document, asked again with other variables: the statement of before serves where nothing but values differ, and
// no other does.

const testGraph = await openTestGraph();
const { ask, database } = testGraph;
const answerTo = answering(testGraph);
beforeAll(() => writeRecord(testGraph.pool, meetingRecord));
beforeEach(() => {
  database.forget();
});
afterAll(() => testGraph.close());

const slugsOf = async (source: string, variables: Record<string, unknown>): Promise<string[]> => {
  const { actors } = (await answerTo(source, variables)) as { actors: { nodes: { slug: string }[] } };
  return actors.nodes.map(({ slug }) => slug);
};
const statements = (): number => new Set(database.sent.map(({ text }) => text)).size;
const everybody = ['arab-league', 'asean', 'china', 'latin-league', 'sergey-lavrov', 'wang-yi', 'xinhua'];

describe('a filter', () => {
  const source = 'query ($where: ActorWhere) { actors(where: $where, orderBy: [{ field: SLUG }]) { nodes { slug } } }';
  const named = (slug: string): object => ({ slug: { eq: slug } });

  test('of another length is another statement', async () => {
    const lists = [['china'], ['china', 'asean'], [], ['asean', 'xinhua'], ['asean', 'xinhua', 'china']];
    for (const slugs of [...lists, ...lists]) {
      expect(await slugsOf(source, { where: { OR: slugs.map(named) } })).toEqual([...slugs].sort());
      expect(await slugsOf(source, { where: { AND: slugs.map(named) } })).toEqual(
        slugs.length === 0 ? everybody : slugs.length === 1 ? slugs : [],
      );
    }
  });

  test('with other operators is another statement, with other operands the same', async () => {
    expect(await slugsOf(source, { where: { slug: { startsWith: 'a' } } })).toEqual(['arab-league', 'asean']);
    expect(await slugsOf(source, { where: { slug: { startsWith: 'X' } } })).toEqual(['xinhua']);
    expect(statements()).toBe(1);
    expect(await slugsOf(source, { where: { slug: { contains: 'a', startsWith: 'c' } } })).toEqual(['china']);
    expect(await slugsOf(source, { where: { wikidataId: { isNull: true }, slug: { eq: 'china' } } })).toEqual([
      'china',
    ]);
    expect(await slugsOf(source, { where: { wikidataId: { isNull: false }, slug: { eq: 'china' } } })).toEqual([]);
    expect(statements()).toBe(4);
  });

  test('left out, null and empty is no filter', async () => {
    expect(await slugsOf(source, {})).toEqual(everybody);
    expect(await slugsOf(source, { where: null })).toEqual(everybody);
    expect(await slugsOf(source, { where: {} })).toEqual(everybody);
  });

  test('that cannot be harms no request after it', async () => {
    expect(await slugsOf(source, { where: named('china') })).toEqual(['china']);
    const { errors } = await ask(source, { where: { slug: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await slugsOf(source, { where: named('asean') })).toEqual(['asean']);
    expect(statements()).toBe(1);
  });

  test('of very many shapes is answered all the same', async () => {
    const shapes = Array.from({ length: 40 }, (_, index) => Array.from({ length: index }, () => named('china')));
    for (const OR of [...shapes, ...shapes].slice(1)) {
      expect(await slugsOf(source, { where: { OR } })).toEqual(OR.length > 0 ? ['china'] : []);
    }
  });
});

test('an operand that is left out is not asked for; one that is null is refused', async () => {
  const source = `query ($eq: String, $in: [String!]) {
    actors(where: { slug: { eq: $eq, in: $in } }, orderBy: [{ field: SLUG }]) { nodes { slug } } }`;
  expect(await slugsOf(source, { eq: 'china' })).toEqual(['china']);
  expect(await slugsOf(source, { in: ['asean', 'china'] })).toEqual(['asean', 'china']);
  expect(await slugsOf(source, {})).toEqual(everybody);
  expect(await slugsOf(source, { eq: 'asean', in: ['asean'] })).toEqual(['asean']);
  const { errors } = await ask(source, { eq: null });
  expect(errors).toMatchObject([
    {
      message: 'actors.where.slug.eq is null; leave it out, or ask with isNull',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

test('an order is one statement for each order', async () => {
  const source = 'query ($orderBy: [ActorOrder!]) { actors(orderBy: $orderBy) { nodes { slug } } }';
  const descending = [{ field: 'SLUG', direction: 'DESC' }];
  for (const direction of ['ASC', undefined]) {
    expect(await slugsOf(source, { orderBy: descending })).toEqual([...everybody].reverse());
    expect(await slugsOf(source, { orderBy: [{ field: 'SLUG', direction }] })).toEqual(everybody);
    for (const orderBy of [[], null, undefined]) {
      expect((await slugsOf(source, { orderBy })).sort()).toEqual(everybody);
    }
  }
  expect(statements()).toBe(3);
});

test('a direction has its default where its variable is left out', async () => {
  const source = `query ($field: ActorOrderField = SLUG, $direction: OrderDirection) {
    actors(orderBy: [{ field: $field, direction: $direction }]) { nodes { slug } } }`;
  expect(await slugsOf(source, {})).toEqual(everybody);
  expect(await slugsOf(source, { direction: 'DESC' })).toEqual([...everybody].reverse());
  const { errors } = await ask(source, { direction: null });
  expect(errors).toHaveLength(1);
});

test('a page is asked for by either end, by neither, and by defaults', async () => {
  const source = `query ($first: Int = 2, $last: Int, $after: String, $before: String) {
    actors(first: $first, last: $last, after: $after, before: $before, orderBy: [{ field: SLUG }]) { nodes { slug } } }`;
  expect(await slugsOf(source, {})).toEqual(everybody.slice(0, 2));
  expect(await slugsOf(source, { first: 3 })).toEqual(everybody.slice(0, 3));
  expect(await slugsOf(source, { first: null })).toEqual(everybody);
  expect(await slugsOf(source, { first: null, last: 2 })).toEqual(everybody.slice(-2));
  expect(await slugsOf(source, { first: 0 })).toEqual([]);
  expect(await slugsOf(source, { after: null, before: null })).toEqual(everybody.slice(0, 2));
  const { errors } = await ask(source, { last: 1 });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('a lookup goes by whichever key is given', async () => {
  const source =
    'query ($slug: String, $wikidataId: String, $id: ID) { actor(slug: $slug, wikidataId: $wikidataId, id: $id) { id name } }';
  const { actor } = (await answerTo(source, { slug: 'china' })) as { actor: { id: string } };
  expect(await answerTo(source, { id: actor.id, slug: null })).toEqual({ actor: { id: actor.id, name: 'China' } });
  expect((await ask(source, { wikidataId: 'Q1' })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  expect((await ask(source, {})).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((await ask(source, { id: actor.id, slug: 'china' })).errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('lengths of a context are values', async () => {
  const source = `query ($before: Int! = 3) {
    statements(first: 1, orderBy: [{ field: START }]) { nodes { spans { context(before: $before, after: 0) { before } } } } }`;
  const beforeOf = async (variables: Record<string, unknown>): Promise<string | undefined> => {
    const { statements: page } = (await answerTo(source, variables)) as {
      statements: { nodes: { spans: { context: { before: string } }[] }[] };
    };
    return page.nodes[0]?.spans[0]?.context.before;
  };
  expect(await beforeOf({})).toBe('at ');
  expect(await beforeOf({ before: 5 })).toBe('that ');
  expect(await beforeOf({ before: 0 })).toBe('');
  expect(statements()).toBe(1);
});
