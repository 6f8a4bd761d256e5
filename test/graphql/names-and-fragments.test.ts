import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestGraph } from '../support/open-test-graph.ts';
import { keyOf, meetingRecord, NUCLEAR, PEACE } from './meeting-record.ts';
import { answering } from './oracle/world.ts';
import { writeRecord } from './oracle/write-record.ts';

const testGraph = await openTestGraph();
const answerTo = answering(testGraph);
beforeAll(() => writeRecord(testGraph.pool, meetingRecord));
afterAll(() => testGraph.close());

const actors = 'actors(where: { slug: { in: ["wang-yi", "china", "asean"] } })';

test('anything may be asked under other names, more than once', async () => {
  const source = `{
    people: ${actors} {
      how: totalCount many: totalCount
      list: edges { at: cursor here: cursor one: node { a: name b: name c: slug k: __typename __typename } }
      page: pageInfo { more: hasNextPage again: hasNextPage end: endCursor t: __typename }
    }
  }`;
  const { people } = (await answerTo(source)) as { people: Record<string, unknown> };
  expect(people).toMatchObject({ how: 3, many: 3, page: { more: false, again: false, t: 'PageInfo' } });
  const edges = people['list'] as { at: string; here: string; one: unknown }[];
  for (const { at, here } of edges) expect(at).toBe(here);
  expect(edges.map(({ one }) => one)).toEqual([
    { a: 'ASEAN', b: 'ASEAN', c: 'asean', k: 'Organisation', __typename: 'Organisation' },
    { a: 'China', b: 'China', c: 'china', k: 'Country', __typename: 'Country' },
    { a: 'Wang Yi', b: 'Wang Yi', c: 'wang-yi', k: 'Person', __typename: 'Person' },
  ]);
  expect((people['page'] as { end: string }).end).toBe(edges.at(-1)?.at);
});

test('names may look like those of JavaScript and of the schema', async () => {
  const source = `{ __proto__: ${actors} { constructor: nodes { __proto__: name toString: slug __typename: id } } }`;
  const answer = await testGraph.ask(source);
  expect(answer.errors).toBeUndefined();
  const [, nodes] = /"constructor":(.*)\}\}\}/.exec(JSON.stringify(answer)) ?? [];
  expect(JSON.parse(nodes ?? '')).toHaveLength(3);
  expect(nodes).toContain(`"__proto__":"Wang Yi","toString":"wang-yi","__typename":"actor_${keyOf('wang-yi')}"`);
});

test('one key from several fragments has what all of them ask', async () => {
  const source = `
    { actor(slug: "wang-yi") { ...A ...B ... on Person { statements { nodes { kind } pageInfo { hasNextPage } } } } }
    fragment A on Actor { statements { nodes { text } totalCount } ...B }
    fragment B on Node { id ... on Actor { statements { nodes { speaker { name } } } } }`;
  const speaker = { name: 'Wang Yi' };
  expect(await answerTo(source)).toEqual({
    actor: {
      id: `actor_${keyOf('wang-yi')}`,
      statements: {
        totalCount: 2,
        nodes: expect.arrayContaining([
          { text: NUCLEAR, kind: 'DIRECT', speaker },
          { text: PEACE, kind: 'DIRECT', speaker },
        ]),
        pageInfo: { hasNextPage: false },
      },
    },
  });
});

test('one name is another field for each type, in the order that each type asks', async () => {
  const source = `{ ${actors} { nodes {
    ... on Person { x: slug y: name } ... on Country { y: isoCode x: name } ... on Organisation { x: name z: abbreviation }
    ... on Country { z: capital } ... on Actor { last: slug }
  } } }`;
  const { actors: answer } = (await answerTo(source)) as { actors: { nodes: object[] } };
  expect(answer.nodes.map((node) => Object.entries(node))).toEqual([
    [
      ['x', 'ASEAN'],
      ['z', 'ASEAN'],
      ['last', 'asean'],
    ],
    [
      ['y', 'CN'],
      ['x', 'China'],
      ['z', 'Beijing'],
      ['last', 'china'],
    ],
    [
      ['x', 'wang-yi'],
      ['y', 'Wang Yi'],
      ['last', 'wang-yi'],
    ],
  ]);
});

test('lists inside fragments have the arguments of their own place', async () => {
  const source = `
    { ${actors} { nodes { __typename ...Theirs } } }
    fragment Theirs on Actor {
      ... on Person { list: statements(first: 1) { nodes { text } } }
      ... on Country { list: statementsAddressed(first: 5, orderBy: [{ field: START }]) { nodes { text } } }
      ... on Organisation { members { nodes { role member { ... on Country { isoCode } ... on Person { name } } } } }
    }`;
  expect(await answerTo(source)).toEqual({
    actors: {
      nodes: [
        { __typename: 'Organisation', members: { nodes: [{ role: 'DIALOGUE_PARTNER', member: { isoCode: 'CN' } }] } },
        { __typename: 'Country', list: { nodes: [{ text: NUCLEAR }, { text: PEACE }] } },
        { __typename: 'Person', list: { nodes: [{ text: expect.any(String) }] } },
      ],
    },
  });
});

test('hits of a search are asked by what they are, also through interfaces', async () => {
  const source = `{ search(query: "nuclear") { nodes {
    t: __typename ... on Node { id } ... on Issue { name } ... on Article { name: uri } ... on Statement { name: text }
  } } }`;
  expect(await answerTo(source)).toEqual({
    search: {
      nodes: [
        { t: 'Issue', id: `issue_${keyOf('nuclear-issue')}`, name: 'nuclear issue' },
        { t: 'Article', id: `article_${keyOf('article')}`, name: 'https://example.org/meeting' },
        { t: 'Statement', id: `statement_${keyOf(NUCLEAR)}`, name: NUCLEAR },
      ],
    },
  });
});

test('objects by their ids stand in the order of the ids, each as often as it is asked for', async () => {
  const [article, wangYi] = [`article_${keyOf('article')}`, `actor_${keyOf('wang-yi')}`];
  const nobody = 'actor_00000000-0000-4000-8000-000000000000';
  const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Actor { name } ... on Article { url } } }`;
  const person = { __typename: 'Person', name: 'Wang Yi' };
  expect(await answerTo(source, { ids: [wangYi, nobody, article, wangYi] })).toEqual({
    nodes: [person, null, { __typename: 'Article', url: 'https://example.org/meeting' }, person],
  });
  expect(await answerTo(source, { ids: [] })).toEqual({ nodes: [] });
});

test('a statement of a superseded version is found by its id and by its version, and nowhere else', async () => {
  const version = `version_${keyOf('version 1')}`;
  const source = `{
    version: node(id: "${version}") { ... on ArticleVersion { isCurrent statements { nodes { text } totalCount } } }
    statement: node(id: "statement_${keyOf('uranium is no answer')}") { ... on Statement { text articleVersion { id } } }
    statements(where: { text: { contains: "uranium" } }) { totalCount }
    actor(slug: "wang-yi") { statements { totalCount } }
    people(where: { statements: { some: { text: { contains: "uranium" } } } }) { totalCount }
  }`;
  expect(await answerTo(source)).toEqual({
    version: { isCurrent: false, statements: { nodes: [{ text: 'uranium is no answer' }], totalCount: 1 } },
    statement: { text: 'uranium is no answer', articleVersion: { id: version } },
    statements: { totalCount: 0 },
    actor: { statements: { totalCount: 2 } },
    people: { totalCount: 0 },
  });
});

describe('what a directive leaves out', () => {
  const source = `query ($yes: Boolean!, $no: Boolean = false) {
    actor(slug: "wang-yi") {
      name @include(if: $yes)
      slug @skip(if: $yes)
      ...Said @include(if: $no)
      ... on Person @skip(if: $no) { positions { totalCount @include(if: $yes) edges @skip(if: $yes) { cursor } } }
    }
    issues @include(if: $no) { totalCount }
  }
  fragment Said on Actor { statements { totalCount } }`;

  test('hangs on the variables of each request', async () => {
    const cursor = expect.any(String);
    for (const variables of [{ yes: true }, { yes: true, no: false }]) {
      expect(await answerTo(source, variables)).toEqual({
        actor: { name: 'Wang Yi', positions: { totalCount: 1 } },
      });
      expect(await answerTo(source, { yes: false, no: false })).toEqual({
        actor: { slug: 'wang-yi', positions: { edges: [{ cursor }] } },
      });
      expect(await answerTo(source, { yes: true, no: true })).toEqual({
        actor: { name: 'Wang Yi', statements: { totalCount: 2 } },
        issues: { totalCount: 1 },
      });
    }
  });

  test('may be everything', async () => {
    expect(
      await answerTo('query ($no: Boolean!) { actors { nodes @include(if: $no) { id } } }', { no: false }),
    ).toEqual({
      actors: {},
    });
    expect(await answerTo('query ($no: Boolean!) { issues @include(if: $no) { totalCount } }', { no: false })).toEqual(
      {},
    );
  });
});
