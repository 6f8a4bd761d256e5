import type pg from 'pg';
import type { Answer, Database, Statement } from './database.ts';
import { rowsOf } from './text-query.ts';

/** What is wrong with a connection is told by the statement that it fails. */
const ignore = (): void => undefined;

/** A pool of connections that each answer one statement at a time. */
export class Pooled implements Database {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async query(statement: Statement): Promise<Answer> {
    const client = await this.#pool.connect();
    const begun = performance.now();
    let hasFailed = true;
    client.on('error', ignore);
    try {
      const rows = await rowsOf(client, statement);
      hasFailed = false;
      return { rows, took: performance.now() - begun };
    } finally {
      client.off('error', ignore);
      // One that has failed is not used again.
      client.release(hasFailed);
    }
  }
}
