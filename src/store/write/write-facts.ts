import type { PartialDate } from '#domain';

interface Fact {
  readonly id: string;
  readonly until: PartialDate | null;
}

/** What is needed of a table to add facts to it. */
export interface FactTable<Row extends Fact> {
  /** The facts of these ids that are there. */
  readonly read: (ids: string[]) => Promise<Fact[]>;
  readonly create: (rows: Row[]) => Promise<{ count: number }>;
  /** Writes until when a fact held. */
  readonly end: (row: Row) => Promise<unknown>;
}

/**
 * Adds the facts that are missing. A fact that is there learns its end from a record that knows it; an end that is on
 * record stays. Returns how many were added or changed.
 */
export async function writeFacts<Row extends Fact>(rows: readonly Row[], table: FactTable<Row>): Promise<number> {
  // One article may state a fact twice: the one with the end stays.
  const wanted = new Map(rows.toSorted((one, other) => rank(one) - rank(other)).map((row) => [row.id, row]));
  const present = new Map((await table.read([...wanted.keys()])).map((fact) => [fact.id, fact]));
  const missing = [...wanted.values()].filter(({ id }) => !present.has(id));
  const ended = [...wanted.values()].filter(({ id, until }) => until !== null && present.get(id)?.until === null);
  const { count } = missing.length > 0 ? await table.create(missing.toSorted(byId)) : { count: 0 };
  for (const row of ended) await table.end(row);
  return count + ended.length;
}

function rank({ until }: Fact): number {
  return until === null ? 0 : 1;
}

function byId(one: Fact, other: Fact): number {
  return one.id < other.id ? -1 : 1;
}
