import { isDeepStrictEqual } from 'node:util';

/** What is needed of a table to bring it to what it should hold. */
export interface ChangeableTable<Row> {
  /** The rows of these ids that are there, with the columns of `Row` and no others. */
  readonly read: (ids: string[]) => Promise<Row[]>;
  readonly create: (rows: Row[]) => Promise<unknown>;
  readonly change: (row: Row) => Promise<unknown>;
}

/** Adds the rows that are missing and changes those that differ. Returns how many. */
export async function writeChanged<Row extends { readonly id: string }>(
  rows: readonly Row[],
  table: ChangeableTable<Row>,
): Promise<number> {
  const present = new Map((await table.read(rows.map(({ id }) => id))).map((row) => [row.id, row]));
  const missing = rows.filter(({ id }) => !present.has(id));
  const differing = rows.filter((row) => present.has(row.id) && !isDeepStrictEqual(present.get(row.id), row));
  if (missing.length > 0) await table.create(missing);
  for (const row of differing) await table.change(row);
  return missing.length + differing.length;
}
