import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** A database that takes longer than this to say a word is not one that can answer questions, in milliseconds. */
const PATIENCE = 2_000;

/** What tells whether the server can answer questions now. */
export interface Health {
  /** Rejects when the database cannot be reached. */
  readonly ping: () => Promise<void>;
  /** Whether the server has begun to stop. */
  readonly isStopping: () => boolean;
}

/**
 * `/health/live`: the process runs; restart it when this fails. `/health/ready`: it can answer questions; send it none
 * when this fails.
 */
export function tellHealth(app: FastifyInstance, health: Health): void {
  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = !health.isStopping() && (await answers(health));
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ok' : 'unavailable' });
  });
}

async function answers(health: Health): Promise<boolean> {
  const waiting = new AbortController();
  try {
    const answered = health.ping().then(
      () => true,
      () => false,
    );
    return await Promise.race([answered, wait(PATIENCE, false, { signal: waiting.signal })]);
  } finally {
    waiting.abort();
  }
}
