/** What reads rows: the query's text after `from`, given all other text of it, which may say what has to be joined. */
export interface Rows {
  readonly from: (reading: string) => string;
  readonly where: string;
}

/** How long PostgreSQL keeps what was read: as it sees fit, always, or never. */
type Keeping = '' | 'materialized ' | 'not materialized ';

/** A list's rows, read under one name. */
export interface Gathered {
  readonly name: string;
  /** The name of a column, given as SQL over the list's rows. */
  column(sql: string): string;
}

/** Columns of a list's rows that are read under one name, for everything that is counted of them. */
export class Gathering implements Gathered {
  readonly name: string;
  readonly #columns: string[] = [];

  /** @param name an alias that no other part of the statement uses */
  constructor(name: string) {
    this.name = name;
  }

  column(sql: string): string {
    const known = this.#columns.indexOf(sql);
    if (known < 0) this.#columns.push(sql);
    return `${this.name}.c${known < 0 ? this.#columns.length - 1 : known}`;
  }

  /** The `with` clause in front of what reads them; empty where nothing does. To be asked for last. */
  clause({ from, where }: Rows, keeping: Keeping): string {
    if (this.#columns.length === 0) return '';
    const columns = this.#columns.map((sql, index) => `${sql} as c${index}`).join(', ');
    return `with ${this.name} as ${keeping}(select ${columns} from ${from(columns + where)} where ${where}) `;
  }
}
