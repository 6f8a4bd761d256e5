import pg from 'pg';
import { errorCode } from '../engine/error-code.ts';
import type { Answer, Database, Statement } from './database.ts';
import { rowsOf } from './text-query.ts';

/** The code of a statement whose name stands for nothing. */
const NOT_PREPARED = '26000';

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

  async query(statement: Statement): Promise<Answer> {
    const lane = this.#lanes.reduce((best, other) => (other.waiting < best.waiting ? other : best));
    lane.waiting += 1;
    try {
      const client = await (lane.client ?? this.#connect(lane));
      hold(lane, client);
      return { rows: await rowsOf(client, statement) };
    } catch (error) {
      if (errorCode(error) !== NOT_PREPARED) throw error;
      // The one ahead of it was to be prepared under the name for both, and ran out of time before it was.
      return await this.query({ text: statement.text, values: statement.values, rowMode: 'array' });
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

  #connect(lane: Lane): Promise<pg.Client> {
    const client = new pg.Client(this.#config);
    const connected = client.connect().then(() => client);
    lane.client = connected;
    // What was waiting is told by its own promise; the next statement connects anew. A connection may be told to have
    // failed and, later, to have ended, when another has taken its place.
    const forget = (): void => {
      if (lane.client === connected) lane.client = undefined;
    };
    client.on('error', forget).on('end', forget);
    connected.catch(forget);
    return connected;
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
