import type { GraphObject } from './graph.ts';
import type { SmallRecord, StatementRow } from './record.ts';
import type { Pointing } from './span-of.ts';

/** The objects of a record while they are being tied together. */
export interface Ties {
  readonly record: SmallRecord;
  /** The object of a row, by its key; null for no key. */
  readonly of: (id: string | null) => GraphObject | null;
  /** The objects of rows. */
  readonly all: (rows: readonly { readonly id: string }[]) => GraphObject[];
  /** A place in the text of an article version. */
  readonly span: (row: Pointing) => GraphObject;
}

export const isCurrent = ({ is_current }: { readonly is_current: boolean }): boolean => is_current;

/** Statements of current article versions. */
export const statementsWhere =
  ({ record, all }: Ties, holds: (row: StatementRow) => boolean) =>
  (): GraphObject[] =>
    all(record.statement.filter((row) => isCurrent(row) && holds(row)));

export const mentionsWhere =
  ({ record, all }: Ties, holds: (row: SmallRecord['mention'][number]) => boolean) =>
  (): GraphObject[] =>
    all(record.mention.filter((row) => isCurrent(row) && holds(row)));
