import type { Column } from '../model/entity.ts';

/** A row of an entity under an alias, and the tables that stand beside it because a column of theirs was asked for. */
export class Row {
  readonly alias: string;
  readonly #beside = new Set<string>();
  readonly #repeated: Readonly<Record<string, string>>;

  constructor(alias: string, repeated: Readonly<Record<string, string>> = {}) {
    this.alias = alias;
    this.#repeated = repeated;
  }

  /** The column in SQL. */
  column(column: Column): string {
    if (column.table === undefined) return `${this.alias}.${column.sql}`;
    this.#beside.add(column.table);
    return `${this.alias}_${column.table}.${column.sql}`;
  }

  /** The same, by a join table that repeats it where there is one: its index is the one that leads to the row. */
  indexed(field: string, column: Column): string {
    return this.#repeated[field] ?? this.column(column);
  }

  /** To be written after the table in `from`, when all columns have been asked for. */
  joins(): string {
    return [...this.#beside]
      .map((table) => ` left join ${table} ${this.alias}_${table} on ${this.alias}_${table}.id = ${this.alias}.id`)
      .join('');
  }
}
