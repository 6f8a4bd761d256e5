import pg from 'pg';
import type { Database, Statement } from './database.ts';

/** A connection, or one that is being made; none after it broke, until the next statement. */
interface Lane {
  client: Promise<pg.Client> | undefined;
  /** How many statements it has not answered yet. */
  waiting: number;
  /** Whether what is written to it is held back until the end of this turn of the event loop. */
  held: boolean;
}

/**
 * Connections on which a statement is sent before the one ahead of it is answered, so that neither end waits for the
 * other (PostgreSQL manual, 34.5). A statement that takes long keeps those behind it waiting: send quick ones only, and
 * nothing in a transaction.
 */
export class Pipelines implements Database {
  readonly #config: pg.ClientConfig;
  readonly #lanes: readonly Lane[];

  constructor(config: pg.ClientConfig, count: number) {
    this.#config = { ...config, pipeline: true };
    this.#lanes = Array.from({ length: count }, () => ({ client: undefined, waiting: 0, held: false }));
  }

  async query(statement: Statement): Promise<{ rows: unknown[][] }> {
    const lane = this.#lanes.reduce((best, other) => (other.waiting < best.waiting ? other : best));
    lane.waiting += 1;
    try {
      lane.client ??= this.#connect(lane);
      const client = await lane.client;
      hold(lane, client);
      return await client.query(statement);
    } finally {
      lane.waiting -= 1;
    }
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#lanes.map(async (lane) => {
        const client = await lane.client?.catch(() => undefined);
        lane.client = undefined;
        await client?.end();
      }),
    );
  }

  async #connect(lane: Lane): Promise<pg.Client> {
    const client = new pg.Client(this.#config);
    const forget = (): void => {
      lane.client = undefined;
    };
    // What was waiting is told by its own promise; the next statement connects anew.
    client.on('error', forget).on('end', forget);
    try {
      await client.connect();
      return client;
    } catch (error) {
      forget();
      throw error;
    }
  }
}

/** Statements of one turn of the event loop leave in one write. */
function hold(lane: Lane, client: pg.Client): void {
  if (lane.held) return;
  const { stream } = client.connection;
  lane.held = true;
  stream.cork();
  setImmediate(() => {
    lane.held = false;
    stream.uncork();
  });
}
