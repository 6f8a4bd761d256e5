import { expect } from '@jest/globals';
import type { TestGraph } from '../../support/open-test-graph.ts';
import type { GraphObject } from './graph.ts';
import { LISTS } from './lists.ts';
import { orderType } from './order-type.ts';
import { pageOf } from './page-of.ts';
import { inTurn, type ListInput } from './question.ts';
import { answering, type World } from './world.ts';

/** A list to be walked, page by page. */
export interface Walk {
  readonly type: string;
  /** `where` and `orderBy`; the second request's values do not count. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly size: number;
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
}

/** From which end, and the arguments that say so. */
const WAYS = {
  forwards: { size: 'first', from: 'after', next: 'endCursor', more: 'hasNextPage' },
  backwards: { size: 'last', from: 'before', next: 'startCursor', more: 'hasPreviousPage' },
} as const;
type Way = (typeof WAYS)[keyof typeof WAYS];

const documentOf = (type: string, { size, from }: Way): string =>
  `query ($size: Int, $cursor: String, $where: ${type}Where, $orderBy: [${orderType(type)}!]) {
    list: ${LISTS[type] ?? ''}(${size}: $size, ${from}: $cursor, where: $where, orderBy: $orderBy) {
      totalCount
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

/** The page as the server would show it. */
function wantedPage({ graph, cursors }: World, type: string, input: ListInput): unknown {
  const page = pageOf(graph.listed[type] ?? [], { type, input, row: graph.row, cursorOf: cursors.of });
  const edges = (page['edges'] as { cursor: string; node: GraphObject }[]).map(({ cursor, node }) => ({
    cursor,
    node: { id: node['id'] },
  }));
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page['pageInfo'] as Page['pageInfo'];
  const pageInfo = { hasNextPage, hasPreviousPage, startCursor, endCursor };
  return { totalCount: page['totalCount'], edges, pageInfo };
}

async function walkOneWay(
  testGraph: TestGraph,
  world: World,
  { walk, way }: { walk: Walk; way: Way },
): Promise<Page[]> {
  const { type, size } = walk;
  const input = inTurn(walk.input, 0) as ListInput;
  const ask = answering(testGraph);
  const pages: Page[] = [];
  let cursor: string | null = null;
  do {
    const { list } = (await ask(documentOf(type, way), { size, cursor, ...input })) as { list: Page };
    const key = pages.length > 0 ? keyOf(pages.at(-1), way) : undefined;
    expect(list).toEqual(wantedPage(world, type, { ...input, [way.size]: size, ...(key && { [way.from]: key }) }));
    pages.push(list);
    cursor = list.pageInfo[way.next];
  } while (pages.at(-1)?.pageInfo[way.more] && pages.length < 200);
  return pages;
}

/** The key of the row at the end of a page. */
function keyOf(page: Page | undefined, { size }: Way): string | undefined {
  const edge = size === 'first' ? page?.edges.at(-1) : page?.edges[0];
  return edge?.node.id.replace(/^.*_/, '');
}

const idsOf = (pages: readonly Page[]): string[] => pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));

/** Every page of a list is as it should be, and both ways lead along the same rows; one statement serves all pages but the first. */
export async function walkBothWays(testGraph: TestGraph, world: World, walk: Walk): Promise<void> {
  const { orderBy } = inTurn(walk.input, 0) as ListInput;
  await world.cursors.learn(walk.type, orderBy);
  const { database } = testGraph;
  const walked: string[][] = [];
  for (const way of Object.values(WAYS)) {
    database.forget();
    const pages = await walkOneWay(testGraph, world, { walk, way });
    expect(database.sent).toHaveLength(pages.length);
    expect(new Set(database.sent.slice(1).map(({ text }) => text)).size).toBe(Math.min(pages.length - 1, 1));
    walked.push(idsOf(way.size === 'first' ? pages : pages.reverse()));
  }
  expect(walked[0]).toEqual(walked[1]);
}
