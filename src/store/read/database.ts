/** A statement as node-postgres takes it; named, it is prepared once on each connection. */
export interface Statement {
  readonly name?: string | undefined;
  readonly text: string;
  readonly values: unknown[];
  readonly rowMode: 'array';
}

/** Sends a statement to PostgreSQL: gives the rows as arrays of values. */
export interface Database {
  query(statement: Statement): Promise<{ rows: unknown[][] }>;
}
