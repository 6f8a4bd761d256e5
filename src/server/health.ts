import { setTimeout as wait } from 'node:timers/promises';
import { type Handle, type HttpAnswer, JSON_TYPE } from './http-answer.ts';
import { readOnly } from './router.ts';

/** A database that takes longer than this to say a word is not one that can answer questions, in milliseconds. */
const PATIENCE = 2_000;

/** What tells whether the server can answer questions now. */
export interface Health {
  /** Rejects when the database cannot be reached. */
  readonly ping: () => Promise<void>;
  /** Whether the server has begun to stop. */
  readonly isStopping: () => boolean;
}

/** Answers that the process runs; restart it when this fails. */
export const tellLive: Handle = readOnly(() => told(200, 'ok'));

/** Answers whether the server can answer questions; send it none when this fails. */
export function tellReady(health: Health): Handle {
  return readOnly(async () => {
    const ready = !health.isStopping() && (await answers(health));
    return ready ? told(200, 'ok') : told(503, 'unavailable');
  });
}

function told(status: number, word: string): HttpAnswer {
  return {
    status,
    headers: { 'content-type': JSON_TYPE, 'cache-control': 'no-store' },
    body: JSON.stringify({ status: word }),
  };
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
