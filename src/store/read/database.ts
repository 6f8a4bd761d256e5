/** A statement as node-postgres takes it; named, it is prepared once on each connection, and gives one row with one text. */
export interface Statement {
  readonly name?: string | undefined;
  readonly text: string;
  readonly values: unknown[];
  readonly rowMode: 'array';
}

/** What came of a statement. */
export interface Answer {
  /** Each as an array of values. */
  readonly rows: unknown[][];
  /** How long it took once a connection had it, in milliseconds, where that is known. */
  readonly took?: number;
}

/** Sends a statement to PostgreSQL. */
export interface Database {
  query(statement: Statement): Promise<Answer>;
}
