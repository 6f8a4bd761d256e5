import type { Aspect, Column, Computed, Edge, JoinTable, Source } from './entity.ts';

type Extra = Partial<Pick<Column, 'nullable' | 'table' | 'unique' | 'sorted' | 'within'>>;

const column = (type: Column['type'], sql: string, extra: Partial<Column> = {}): Column => ({
  is: 'column',
  type,
  sql,
  nullable: false,
  ...extra,
});

export const text = (sql: string, extra?: Extra): Column => column('text', sql, extra);
export const texts = (sql: string, extra?: Extra): Column => column('texts', sql, extra);
export const integer = (sql: string, extra?: Extra): Column => column('integer', sql, extra);
export const float = (sql: string, extra?: Extra): Column => column('float', sql, extra);
export const boolean = (sql: string, extra?: Extra): Column => column('boolean', sql, extra);
export const instant = (sql: string, extra?: Extra): Column => column('instant', sql, extra);
export const id = (noun: string): Column => column('id', 'id', { noun, unique: true });
export const enumeration = (sql: string, type: string, extra?: Extra): Column =>
  column('enum', sql, { enumeration: type, ...extra });

/** Rows of a table tied to the near end by one column on each side. */
const tied =
  (table: string, near: string, far: string) =>
  (nearAlias: string, farAlias: string): Source => ({
    from: `${table} ${farAlias}`,
    where: `${farAlias}.${far} = ${nearAlias}.${near}`,
  });

/** A table, and the column that ties its rows to another's. */
interface Tie {
  readonly table: string;
  readonly by: string;
}

/** The one row that a column of the near end points at. */
export const one = (to: string, { table, by, nullable = false }: Tie & { nullable?: boolean }): Edge => ({
  is: 'edge',
  shape: 'one',
  to,
  nullable,
  source: (near, far) => ({ ...tied(table, by, 'id')(near, far), held: `${near}.${by}` }),
});

/** The rows of which a column points at the near end. */
export const connection = (to: string, { table, by }: Tie): Edge => ({
  is: 'edge',
  shape: 'connection',
  to,
  nullable: false,
  source: tied(table, 'id', by),
  tie: (far) => `${far}.${by}`,
});

/** Statements found by way of a join table that repeats when they were said. */
export const statementsThrough = (joinTable: string, near: string): Edge => ({
  is: 'edge',
  shape: 'connection',
  to: 'Statement',
  nullable: false,
  source: (nearAlias, farAlias) => ({
    from: `${joinTable} ${farAlias}_join`,
    own: ` join statement ${farAlias} on ${farAlias}.id = ${farAlias}_join.statement_id`,
    where: `${farAlias}_join.${near} = ${nearAlias}.id`,
    current: `${farAlias}_join.is_current`,
    repeated: { saidAt: `${farAlias}_join.said_at`, id: `${farAlias}_join.statement_id` },
  }),
  tie: (far) => `${far}_join.${near}`,
});

/** A few rows, by whatever ties them. */
export const list = (to: string, source: Edge['source'], order: (far: string) => string): Edge => ({
  is: 'edge',
  shape: 'list',
  to,
  nullable: false,
  source,
  order,
});

/** A few rows, by way of a join table. */
export const listThrough = (
  to: string,
  table: string,
  { join, order }: { join: JoinTable; order: (far: string) => string },
): Edge => ({
  ...list(
    to,
    (near, far) => ({
      from: `${join.table} ${far}_join`,
      own: ` join ${table} ${far} on ${far}.id = ${far}_join.${join.far}`,
      where: `${far}_join.${join.near} = ${near}.id`,
    }),
    order,
  ),
  through: join,
});

export const aspect = (to: string, present?: Aspect['present']): Aspect => ({
  is: 'aspect',
  to,
  ...(present && { present }),
});

export const computed = (to: string, { source, texts }: Pick<Computed, 'source' | 'texts'>): Computed => ({
  is: 'computed',
  to,
  source,
  texts,
});
