import { afterAll, describe, expect, test } from '@jest/globals';
import { openTestGraph } from '../support/open-test-graph.ts';
import { answering } from './oracle/world.ts';

// That counts are right is held against a search in memory in any-question.test.ts; here is what is refused, and how
// the statement is written.

const testGraph = await openTestGraph('SEEDED');
afterAll(() => testGraph.close());
const { database } = testGraph;
const answerTo = answering(testGraph);

async function refusalOf(source: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { errors } = await testGraph.ask(source, variables);
  return errors?.map(({ message, extensions }) => [extensions['code'], message]);
}

test.each([
  [
    'statements { facets { speakers(first: 101) { count } } }',
    'statements.facets.speakers.first is 101; a facet holds',
  ],
  ['statements { facets { kinds(first: -1) { count } } }', 'statements.facets.kinds.first is -1; a facet holds'],
  ['articles { timeline(last: 3661) { count } }', 'articles.timeline.last is 3661; a timeline holds 0 to 3660'],
  [
    'issues(orderBy: [{ field: NAME, statements: {} }]) { totalCount }',
    'issues.orderBy.0.statements says what to count, but the order is not by that count',
  ],
  [
    'actors(orderBy: [{ field: NAME }, { field: STATEMENTS, statements: { text: { eq: null } } }]) { nodes { name } }',
    'actors.orderBy.1.statements.text.eq is null',
  ],
])('%s is refused', async (field, message) => {
  expect(await refusalOf(`{ ${field} }`)).toEqual([['BAD_USER_INPUT', expect.stringContaining(message)]]);
});

describe('an order by a count', () => {
  const source = `query ($statements: StatementWhere, $after: String) {
    issues(first: 2, after: $after, orderBy: [{ field: STATEMENTS, direction: DESC, statements: $statements }]) {
      edges { cursor node { slug } }
    }
  }`;
  const variables = { statements: { kind: { eq: 'DIRECT' } } };
  interface Page {
    readonly issues: { readonly edges: readonly { cursor: string; node: { slug: string } }[] };
  }
  const pageOf = async (given: object): Promise<Page['issues']['edges']> =>
    ((await answerTo(source, { ...given })) as unknown as Page).issues.edges;

  test('goes on after a cursor of the same count', async () => {
    const first = await pageOf(variables);
    const second = await pageOf({ ...variables, after: first.at(-1)?.cursor });
    expect(new Set([...first, ...second].map(({ node }) => node.slug)).size).toBe(4);
  });

  test('refuses a cursor of another count', async () => {
    const [edge] = await pageOf(variables);
    for (const statements of [{ kind: { eq: 'INDIRECT' } }, {}, null]) {
      const refusal = await refusalOf(source, { statements, after: edge?.cursor });
      expect(refusal).toEqual([['BAD_CURSOR', expect.stringContaining('issues.after is not a cursor of this list')]]);
    }
  });

  test('is asked with one statement for whatever is counted', async () => {
    database.forget();
    for (const kind of ['DIRECT', 'INDIRECT', 'MIXED']) await pageOf({ statements: { kind: { eq: kind } } });
    expect(new Set(database.sent.map(({ text }) => text)).size).toBe(1);
    expect(database.sent).toHaveLength(3);
  });
});

test('nothing is counted unless it is asked for', async () => {
  database.forget();
  await answerTo('{ statements { nodes { text } facets { __typename } } issues { nodes { name } } }');
  expect(database.sent).toHaveLength(1);
  expect(database.sent[0]?.text).not.toMatch(/group by|count\(\*\) as n from statement/);
});
