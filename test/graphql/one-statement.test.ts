import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestGraph } from '../support/open-test-graph.ts';
import { keyOf, meetingRecord } from './meeting-record.ts';
import { answering } from './oracle/world.ts';
import { writeRecord } from './oracle/write-record.ts';

const testGraph = await openTestGraph();
beforeAll(() => writeRecord(testGraph.pool, meetingRecord));
afterAll(() => testGraph.close());
const answerTo = answering(testGraph);
const { database } = testGraph;

const wangYi = `actor_${keyOf('wang-yi')}`;
const questions: readonly (readonly [string, string])[] = [
  ['one field', '{ actors { totalCount } }'],
  [
    'edges that lead on and on',
    `{ actors { nodes { statements { nodes { article { statements { nodes { speaker { statements { nodes { article {
      publisher { articles { nodes { versions { statements { nodes { spans { context { before } } } } } } } }
    } } } } } } } } } } } }`,
  ],
  [
    'many root fields',
    `{ actors { totalCount } more: actors(first: 1) { nodes { name } } issues { nodes { name } }
      person(slug: "wang-yi") { name } statements { edges { cursor } } search(query: "nuclear") { totalCount } }`,
  ],
  ['an object by its id', `{ node(id: "${wangYi}") { id ... on Person { name statements { totalCount } } } }`],
  ['objects of many types by their ids', `{ nodes(ids: ["${wangYi}", "article_${keyOf('article')}"]) { id } }`],
  [
    'references of a gateway',
    `{ _entities(representations: [{ __typename: "Person", slug: "wang-yi" }, { __typename: "Country", isoCode: "CN" }])
      { ... on Actor { name memberships { nodes { organisation { name } } } } } }`,
  ],
  [
    'a search of everything',
    `{ search(query: "nuclear") { totalCount pageInfo { hasNextPage endCursor } edges { snippet { text } node {
      ... on Article { statements { nodes { text } } } ... on Statement { speaker { name } } ... on Issue { parent { name } }
    } } } }`,
  ],
  [
    'fragments within fragments',
    `{ ...A } fragment A on Query { actors { nodes { ...B } } } fragment B on Actor { ... on Person { ...C } name }
      fragment C on Person { positions { nodes { of { ... on Country { isoCode } } } } }`,
  ],
  [
    'a filter that leads on',
    `{ statements(where: { speaker: { positions: { some: { of: { memberships: { some: {} } } } } } }) { totalCount
      pageInfo { hasNextPage hasPreviousPage } nodes { id } } }`,
  ],
  ['what the schema itself knows, beside it', '{ __typename __schema { queryType { name } } actors { totalCount } }'],
];

test.each(questions)('%s: one statement', async (_, source) => {
  database.forget();
  await answerTo(source);
  expect(database.sent).toHaveLength(1);
});

test('the schema alone: no statement', async () => {
  database.forget();
  await answerTo('{ __typename _service { sdl } __type(name: "Actor") { name } }');
  expect(database.sent).toHaveLength(0);
});

test('arguments that cannot be: no statement', async () => {
  database.forget();
  await testGraph.ask('{ actors(first: 101) { totalCount } }');
  expect(database.sent).toHaveLength(0);
});

test('a question that comes again is sent under the name of a prepared statement', async () => {
  database.forget();
  const source = 'query ($slug: String!) { actor(slug: $slug) { name } }';
  for (const slug of ['wang-yi', 'china', 'asean']) await answerTo(source, { slug });
  const [first, second, third] = database.sent;
  expect(first?.name).toBeUndefined();
  expect(second?.name).toEqual(expect.any(String));
  expect(third?.name).toBe(second?.name);
  expect(new Set(database.sent.map(({ text }) => text)).size).toBe(1);
});

test('requests at one time do not mix', async () => {
  const source = 'query ($slug: String!) { actor(slug: $slug) { slug } }';
  const slugs = ['wang-yi', 'china', 'asean', 'xinhua'].flatMap((slug) => Array.from({ length: 10 }, () => slug));
  const answers = await Promise.all(slugs.map((slug) => answerTo(source, { slug })));
  expect(answers).toEqual(slugs.map((slug) => ({ actor: { slug } })));
});
