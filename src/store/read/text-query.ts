import pg from 'pg';
import type { Statement } from './database.ts';

/** A connection as pg's queries see it, which its types leave out. */
interface Wire {
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(message: object): void;
  sync(): void;
}

/** A query of pg's, with what its types leave out. */
interface Query {
  readonly text: string;
  name: string;
  values: unknown[];
  callback: (error: Error | null) => void;
}

const BaseQuery = pg.Query as unknown as new (text: string) => Query;

/** A statement that is prepared under a name. */
type Named = Statement & { readonly name: string };

const isNamed = (statement: Statement): statement is Named => statement.name !== undefined;

/**
 * Asks a statement that gives one row with one text. That is known, so PostgreSQL is not asked to describe the row, and no
 * result is built around the text: that is most of what pg does for a small statement.
 */
class TextQuery extends BaseQuery {
  data: string | null = null;

  constructor({ name, text, values }: Named, done: (error: Error | null) => void) {
    super(text);
    this.name = name;
    this.values = values;
    this.callback = done;
  }

  /** Instead of pg's own, which asks for a description too (PostgreSQL manual, Extended Query). */
  prepare(wire: Wire): void {
    const { name, text, values } = this;
    if (wire.parsedStatements[name] === undefined && wire.submittedNamedStatements[name] === undefined) {
      wire.parse({ name, text });
      wire.submittedNamedStatements[name] = text;
    }
    wire.bind({ statement: name, values, valueMapper: asText });
    wire.execute({});
    wire.sync();
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    this.data = fields[0] ?? null;
  }

  handleCommandComplete(): void {
    // Of rows there is one.
  }
}

/** Parameters are sent as text. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? null : (value as number | boolean).toString();
}

function queryText(client: pg.ClientBase, statement: Named): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const query = new TextQuery(statement, (error) => {
      if (error) reject(error);
      else resolve(query.data);
    });
    client.query(query as unknown as pg.Query);
  });
}

/** The rows that a statement gives over a connection; of a named one, the row with its one text. */
export async function rowsOf(client: pg.ClientBase, statement: Statement): Promise<unknown[][]> {
  if (isNamed(statement)) return [[await queryText(client, statement)]];
  const { rows } = await client.query<unknown[]>(statement);
  return rows;
}
