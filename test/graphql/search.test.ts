import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestGraph } from '../support/open-test-graph.ts';
import { BODY, meetingRecord, NUCLEAR, PEACE } from './meeting-record.ts';
import { answering } from './oracle/world.ts';
import { writeRecord } from './oracle/write-record.ts';

const testGraph = await openTestGraph();
beforeAll(() => writeRecord(testGraph.pool, meetingRecord));
afterAll(() => testGraph.close());

interface Place {
  readonly start: number;
  readonly end: number;
}
interface Hit {
  readonly cursor: string;
  readonly rank: number;
  readonly snippet: (Place & { readonly text: string; readonly highlights: readonly Place[] }) | null;
  readonly node: { readonly kind: string; readonly text?: string; readonly version?: { readonly body: string } };
}
interface Found {
  readonly totalCount: number;
  readonly edges: readonly Hit[];
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

const answerTo = answering(testGraph);

/** What a search finds; other arguments as variables. */
async function found(query: string, more: Record<string, unknown> = {}): Promise<Found> {
  const { search } = await answerTo(
    `query ($query: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String) {
      search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes { __typename ... on Actor { name } ... on Issue { name } ... on Article { uri } ... on Statement { text } }
        edges {
          cursor
          rank
          snippet { text start end highlights { start end } }
          node { kind: __typename ... on Node { id } ... on Statement { text } ... on Article { version { body } } }
        }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    { query, ...more },
  );
  return search as Found;
}

const textOf = ({ node }: Hit): string => node.text ?? node.version?.body ?? '';

test('hits stand in the order of their rank, whatever they are', async () => {
  const { edges, totalCount } = await found('nuclear');
  const ranks = edges.map(({ rank }) => rank);
  expect(ranks).toEqual([...ranks].sort((one, other) => other - one));
  expect(totalCount).toBe(edges.length);
  expect(edges.map(({ node }) => node.kind)).toEqual(['Issue', 'Article', 'Statement']);
});

test('a misspelt name finds who bears it', async () => {
  const { nodes } = await found('Lavrof');
  expect(nodes).toEqual([{ __typename: 'Person', name: 'Sergey Lavrov' }]);
});

test('a list of types leaves out all others, and an empty one none', async () => {
  const kinds = async (types: string[]): Promise<unknown[]> =>
    (await found('nuclear', { types })).nodes.map(({ __typename }) => __typename);
  expect(await kinds(['STATEMENT'])).toEqual(['Statement']);
  expect(await kinds(['STATEMENT', 'ISSUE'])).toEqual(['Issue', 'Statement']);
  expect(await kinds([])).toHaveLength(3);
});

test('what is found is counted, all of it, whatever the page', async () => {
  const { search } = await answerTo(
    `query ($query: String!) {
      search(query: $query, first: 1) {
        totalCount
        nodes { __typename }
        facets {
          types { count value }
          speakers { count node { name } }
          issues { count node { slug } }
          countries { count node { isoCode } }
          organisations { count node { name } }
          publishers { count node { name } }
          kinds(first: 1) { count value }
        }
      }
    }`,
    { query: 'nuclear' },
  );
  expect(search).toEqual({
    totalCount: 3,
    nodes: [{ __typename: 'Issue' }],
    facets: {
      types: ['ARTICLE', 'ISSUE', 'STATEMENT'].map((value) => ({ count: 1, value })),
      speakers: [{ count: 1, node: { name: 'Wang Yi' } }],
      issues: [],
      countries: [{ count: 1, node: { isoCode: 'CN' } }],
      organisations: [],
      publishers: [{ count: 2, node: { name: 'Xinhua' } }],
      kinds: [{ count: 1, value: 'DIRECT' }],
    },
  });
});

test('words of a version that was superseded are not found', async () => {
  expect((await found('uranium')).totalCount).toBe(0);
});

test.each(['nuclear', 'talks', '"peace talks"', 'tariffs', 'nuclear or peace', 'peace -trade'])(
  'the passage for %s is cut from the text, and each highlight from the passage',
  async (query) => {
    const hits = (await found(query)).edges.filter(({ snippet }) => snippet !== null);
    expect(hits).not.toHaveLength(0);
    for (const hit of hits) {
      const { text, start, end, highlights } = hit.snippet ?? { text: '', start: 0, end: 0, highlights: [] };
      expect(textOf(hit).slice(start, end)).toBe(text);
      expect(highlights).not.toHaveLength(0);
      for (const place of highlights) {
        expect(place.start).toBeGreaterThanOrEqual(start);
        expect(place.end).toBeLessThanOrEqual(end);
        expect(textOf(hit).slice(place.start, place.end)).toMatch(/^(nuclear|talks?|peace|tariffs)$/i);
      }
    }
  },
);

test('names have no passage, statements have theirs', async () => {
  const { edges } = await found('nuclear');
  const passages = edges.map(({ node, snippet }) => [node.kind, snippet === null]);
  expect(passages).toEqual([
    ['Issue', true],
    ['Article', false],
    ['Statement', false],
  ]);
  const { edges: statements } = await found('peace or weapons', { types: ['STATEMENT'] });
  for (const { node, snippet } of statements) expect(node.text).toContain(snippet?.text);
  expect(statements.map(({ node }) => node.text).sort()).toEqual([PEACE, NUCLEAR].sort());
});

test('what is asked of a passage may have other names and come more than once', async () => {
  const { search } = (await answerTo(
    `{ search(query: "talks", types: [ARTICLE]) { edges {
      one: snippet { __typename words: text }
      other: snippet { from: start marks: highlights { __typename at: start } }
      one: snippet { to: end }
    } } }`,
  )) as {
    search: { edges: { one: { words: string; to: number }; other: { from: number; marks: { at: number }[] } }[] };
  };
  const [edge] = search.edges;
  expect(edge?.one).toMatchObject({ __typename: 'Snippet' });
  expect(BODY.slice(edge?.other.from, edge?.one.to)).toBe(edge?.one.words);
  expect(edge?.other.marks[0]).toMatchObject({ __typename: 'Highlight' });
});

test('pages lead through all hits, in both ways', async () => {
  const whole = (await found('nuclear')).edges.map(({ cursor }) => cursor);
  const [first] = whole;
  const next = await found('nuclear', { first: 1, after: first });
  expect(next.edges.map(({ cursor }) => cursor)).toEqual(whole.slice(1, 2));
  expect(next.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  const last = await found('nuclear', { last: 2 });
  expect(last.edges.map(({ cursor }) => cursor)).toEqual(whole.slice(-2));
  const before = await found('nuclear', { last: 5, before: whole.at(-1) });
  expect(before.edges.map(({ cursor }) => cursor)).toEqual(whole.slice(0, -1));
});

describe('whatever is searched for is no failure', () => {
  const oddities = [
    '',
    ' ',
    '"',
    '""',
    '-',
    '--',
    '- - -a',
    'or',
    'or or',
    'OR',
    '- -x',
    '"unclosed',
    'a"b"c',
    '!!! & | <-> :*',
  ];
  const characters = ['\0', '\0nuclear\0', '%', '_', '\\', "'", "it's", '(((', '😀', '\ud83d', '中国', '\u202e', '$1'];
  const long = ['a'.repeat(1000), 'a '.repeat(500), '-'.repeat(1000), '"'.repeat(1000), '😀'.repeat(500)];
  test.each([...oddities, ...characters, ...long])('%#', async (query) => {
    await expect(found(query)).resolves.toBeDefined();
  });

  test('but a text that is longer than a question is refused in plain words', async () => {
    const { errors } = await testGraph.ask('query ($query: String!) { search(query: $query) { totalCount } }', {
      query: 'a '.repeat(100_000),
    });
    expect(errors).toMatchObject([
      { message: 'search.query has 200000 characters; ask with at most 1000', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
