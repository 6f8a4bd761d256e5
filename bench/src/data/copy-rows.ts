import { once } from 'node:events';
import pg from 'pg';
import type { Row, Table } from './tables.ts';

/** What of node-postgres' connection its types leave out. */
interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** `COPY … FROM STDIN`, the way in which PostgreSQL takes rows fastest (PostgreSQL manual, section 54.2.6). */
class CopyIn extends pg.Query {
  readonly #text: string;

  constructor(statement: string, text: string) {
    super(statement);
    this.#text = text;
  }

  /** Called by node-postgres when the server waits for rows. */
  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.#text));
    connection.endCopyFrom();
  }
}

/** Adds rows to a table. */
export async function copyRows(client: pg.Client, { name, columns }: Table, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(columns).map((column) => pg.escapeIdentifier(column));
  const statement = `COPY ${pg.escapeIdentifier(name)} (${names.join(', ')}) FROM STDIN`;
  const copy = new CopyIn(statement, rows.map(lineOf).join(''));
  client.query(copy);
  await once(copy, 'end');
}

const lineOf = (row: Row): string => `${row.map(fieldOf).join('\t')}\n`;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in COPY's text format (PostgreSQL manual, COPY). */
export function fieldOf(value: Row[number]): string {
  if (value === null) return '\\N';
  return String(value).replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
