import type { Socket } from 'node:net';
import pg from 'pg';

/** A statement that answers with one text. */
export interface Statement {
  /** Its name to PostgreSQL, which plans it once for a connection. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/** Runs a statement, and gives its one text. */
export type Run = (statement: Statement) => Promise<string>;

const CONNECTIONS = 10;
const PIPELINED_CONNECTIONS = 2;

const query = ({ name, text, values }: Statement) => ({ name, text, values: [...values], rowMode: 'array' as const });

/** A pool as pg has it: a connection answers one statement at a time. */
export function createPool(): Run {
  const pool = new pg.Pool({ max: CONNECTIONS, idleTimeoutMillis: 0 });
  return async (statement) => {
    const { rows } = await pool.query<[string]>(query(statement));
    return rows[0]?.[0] ?? 'null';
  };
}

/**
 * Two connections that take the next statements while they still answer the ones before.
 * @param statements all that will be run: each is prepared on each connection before anybody waits
 */
export async function createPipeline(statements: readonly Statement[]): Promise<Run> {
  const connections = await Promise.all(
    Array.from({ length: PIPELINED_CONNECTIONS }, async () => {
      const client = new pg.Client({ pipeline: true });
      await client.connect();
      for (const statement of statements) await client.query(query(statement));
      return { client, write: corked(client) };
    }),
  );
  let next = 0;
  return async (statement) => {
    next = (next + 1) % PIPELINED_CONNECTIONS;
    const connection = connections[next];
    if (connection === undefined) throw new RangeError('no such connection');
    connection.write();
    const { rows } = await connection.client.query<[string]>(query(statement));
    return rows[0]?.[0] ?? 'null';
  };
}

/** Has all that is written in one turn of the event loop go to PostgreSQL in one packet. */
function corked(client: pg.Client): () => void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  let isCorked = false;
  return () => {
    if (isCorked) return;
    isCorked = true;
    stream.cork();
    setImmediate(() => {
      isCorked = false;
      stream.uncork();
    });
  };
}
