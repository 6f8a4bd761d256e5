import cluster, { type Worker } from 'node:cluster';
import { setTimeout as pause } from 'node:timers/promises';
import { ErrorCode, OnrecordError } from '#domain';
import type { Log } from '#server';
import { RestartLimit } from './restart-limit.ts';
import { lifeOf } from './worker-life.ts';
import { STOP, type WorkerFailure } from './worker-message.ts';

/** More deaths than this of each worker within a minute are no accidents. */
const RESTARTS_EACH = 5;
const MINUTE = 60_000;
/** Before one is replaced that did not get as far as serving, in milliseconds. */
const PAUSE = 200;
/** A worker answers what is in flight for at most 10 seconds, and then closes what it has open. In milliseconds. */
const PATIENCE = 15_000;

/** Several processes that serve at one address. */
export interface Workers {
  /** Where they serve, as soon as all do. */
  readonly serving: Promise<string>;
  /** Rejects with an OnrecordError where one cannot serve to begin with, or they die again and again. */
  readonly failed: Promise<never>;
  /** Has all answer what is in flight and end. May be called again. */
  stop(): Promise<void>;
}

/** Starts so many processes of this same program with these same words, and replaces those that die. */
export function startWorkers(count: number, log: Log): Workers {
  const limit = new RestartLimit(count * RESTARTS_EACH, MINUTE);
  const atWork = new Set<Worker>();
  let isStopping = false;
  const isOver = (): boolean => isStopping;
  let haveBegun = false;
  let announce: (url: string) => void;
  const serving = new Promise<string>((resolve) => {
    announce = resolve;
  });

  const keepOne = async (): Promise<void> => {
    while (!isOver()) {
      const worker = cluster.fork();
      const name = `Worker ${worker.id} (process ${worker.process.pid ?? 'unknown'})`;
      log.debug(`${name} starts`);
      const { hasServed, failure, reason } = await lifeOf(worker, (url) => {
        log.info(`${name} serves`);
        // What it was told before it listened to us may have been lost.
        if (isOver()) dismiss(worker);
        atWork.add(worker);
        if (atWork.size < count) return;
        haveBegun = true;
        announce(url);
      });
      atWork.delete(worker);
      if (isOver()) return;
      if (failure !== undefined && !haveBegun) throw failureToBegin(failure);
      log.warn(`${name} ended: ${failure?.message ?? reason}`);
      if (!limit.allows(performance.now())) throw dyingAgainAndAgain(reason);
      if (!hasServed) await pause(PAUSE);
    }
  };

  const places = Array.from({ length: count }, keepOne);
  const failed = new Promise<never>((_resolve, reject) => {
    Promise.all(places).catch(reject);
  });
  // Whoever started them may look at it later, or not at all.
  failed.catch(() => undefined);
  const stop = (): Promise<void> => {
    isStopping = true;
    return stopAll(places);
  };
  return { serving, failed, stop };
}

/** @param places resolve or reject when nobody takes them any more */
async function stopAll(places: readonly Promise<void>[]): Promise<void> {
  for (const worker of living()) dismiss(worker);
  const timer = setTimeout(() => {
    for (const worker of living()) worker.process.kill('SIGKILL');
  }, PATIENCE);
  await Promise.allSettled(places);
  clearTimeout(timer);
}

/** Where it is gone already, nobody need hear it. */
function dismiss(worker: Worker): void {
  worker.send(STOP, () => undefined);
}

function living(): Worker[] {
  return Object.values(cluster.workers ?? {}).flatMap((worker) => (worker?.isConnected() === true ? [worker] : []));
}

function failureToBegin({ code, message, stack }: WorkerFailure): OnrecordError {
  const cause = Object.assign(new Error(message), { stack });
  return new OnrecordError(code as ErrorCode, message, { cause });
}

function dyingAgainAndAgain(reason: string): OnrecordError {
  const message = `The workers die again and again, the last one by ${reason}. The log tells what they said.`;
  return new OnrecordError(ErrorCode.INTERNAL_SERVER_ERROR, message);
}
