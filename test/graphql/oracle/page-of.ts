import { facetsOf } from './facets-of.ts';
import type { Graph, GraphObject } from './graph.ts';
import { comparison } from './in-order.ts';
import { passes } from './passes.ts';
import type { CursorOf, ListInput } from './question.ts';
import { timelineOf } from './timeline-of.ts';

const USUAL_SIZE = 20;

interface Listing {
  /** The type of its rows. */
  readonly type: string;
  readonly input: ListInput;
  readonly row: Graph['row'];
  readonly cursorOf: CursorOf;
}

const endsOf = (cursors: readonly string[]): Record<'startCursor' | 'endCursor', string | null> => ({
  startCursor: cursors[0] ?? null,
  endCursor: cursors.at(-1) ?? null,
});

/** A page of a list, as the Relay Cursor Connections specification defines it (section 4.4). */
export function pageOf(rows: readonly GraphObject[], { type, input, row, cursorOf }: Listing): GraphObject {
  const { where = {}, orderBy, first = USUAL_SIZE, last, after, before } = input;
  const compare = comparison(type, orderBy);
  // A cursor marks a place in the order, whether or not its row is in the list.
  const isAfter = (one: GraphObject): boolean => after === undefined || compare(one, row(after)) > 0;
  const isBefore = (one: GraphObject): boolean => before === undefined || compare(one, row(before)) < 0;
  const all = rows.filter((one) => passes(one, where)).sort(compare);
  const between = all.filter((one) => isAfter(one) && isBefore(one));
  const isFromEnd = last !== undefined;
  const page = isFromEnd ? between.slice(Math.max(between.length - last, 0)) : between.slice(0, first);
  const isCut = page.length < between.length;
  const edges = page.map((node) => ({
    __typename: `${type}Edge`,
    cursor: cursorOf(type, orderBy, String(node['key'])),
    node,
  }));
  return {
    __typename: `${type}Connection`,
    totalCount: all.length,
    facets: facetsOf(type, all),
    timeline: timelineOf(type, all),
    nodes: page,
    edges,
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: (isCut && !isFromEnd) || !all.every(isBefore),
      hasPreviousPage: (isCut && isFromEnd) || !all.every(isAfter),
      ...endsOf(edges.map(({ cursor }) => cursor)),
    },
  };
}
