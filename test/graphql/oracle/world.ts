import type { TestGraph } from '../../support/open-test-graph.ts';
import type { Graph, GraphObject } from './graph.ts';
import { graphOf } from './graph-of.ts';
import { type Ask, KnownCursors } from './known-cursors.ts';
import { LISTS } from './lists.ts';
import { recordOf } from './record-of.ts';
import { writeRecord } from './write-record.ts';

/** The same record in the database and in memory. */
export interface World {
  readonly graph: Graph;
  /** What root fields are asked of. */
  readonly root: GraphObject;
  readonly cursors: KnownCursors;
}

/** Asks, and fails where the answer has errors. */
export const answering =
  ({ ask }: Pick<TestGraph, 'ask'>) =>
  async (source: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(source, variables);
    if (errors) throw new Error(`${JSON.stringify(errors)}\n${source}\n${JSON.stringify(variables)}`);
    return data as Record<string, unknown>;
  };

/** Writes the record of a seed into the database, instead of what was there. */
export async function worldOf(testGraph: TestGraph, seed: number): Promise<World> {
  const record = recordOf(seed);
  await writeRecord(testGraph.pool, record);
  const graph = graphOf(record);
  const ask: Ask = answering(testGraph);
  const versions = record.article_version.map(({ id }) => `version_${id}`);
  const lists = Object.entries(LISTS).map(([type, list]) => [list, graph.listed[type] ?? []]);
  return {
    graph,
    root: { __typename: 'Query', ...Object.fromEntries(lists) } as GraphObject,
    cursors: new KnownCursors(ask, versions),
  };
}
