import type { Entity } from '../model/entity.ts';
import type { Gathering, Rows } from './gathering.ts';
import type { Row } from './row.ts';
import { joinsOf, type Term } from './term.ts';

/** How the rows of a list are read by its page and by its counts. */
export interface Reading extends Rows {
  readonly terms: readonly Term[];
  /** A column of the row in SQL, as what `from` gives has it. */
  readonly column: (sql: string) => string;
  /** What to join to the rows of a page for its nodes, where `from` does not hold what they show. */
  readonly own?: () => string;
  /** A `with` clause that other parts rest on; to be asked for last. */
  readonly clause: () => string;
}

interface Asked {
  readonly entity: Entity;
  readonly row: Row;
  readonly rows: Rows;
  readonly terms: readonly Term[];
  readonly gathering: Gathering;
}

/** Each part reads for itself what it needs; what facets count is gathered, unless it is all rows of a table. */
export const eachForItself = ({ rows, terms, gathering }: Asked, isWhole: boolean): Reading => ({
  ...rows,
  terms,
  column: (sql) => sql,
  clause: () => gathering.clause(rows, isWhole ? 'not materialized ' : ''),
});

/** The list's filter is asked once: all parts read what it lets pass, and the page looks its rows up again by id. */
export function together({ entity, row, rows, terms, gathering }: Asked): Reading {
  const { id } = entity.fields;
  if (id?.is !== 'column') throw new Error(`the store keeps no ${entity.name}.id`);
  const key = gathering.column(row.indexed('id', id));
  const joins = joinsOf(terms);
  const all: Rows = { ...rows, from: (reading) => `${rows.from(reading + joins)}${joins}` };
  return {
    from: () => gathering.name,
    where: 'true',
    terms: terms.map(({ join: _, ...term }) => ({ ...term, sql: gathering.column(term.sql) })),
    column: (sql) => gathering.column(sql),
    own: () => ` join ${entity.table} ${row.alias} on ${row.alias}.id = ${key}${row.joins()}`,
    clause: () => gathering.clause(all, 'materialized '),
  };
}
