import type { Worker } from 'node:cluster';
import type { WorkerFailure, WorkerMessage } from './worker-message.ts';

/** How the life of a worker ended. */
export interface WorkerEnd {
  /** Whether it got as far as serving. */
  readonly hasServed: boolean;
  /** Why, where the worker could tell. */
  readonly failure: WorkerFailure | undefined;
  /** Why, as the system tells: `SIGKILL`, `exit code 1`. */
  readonly reason: string;
}

/** Follows a worker from its start to its end. */
export async function lifeOf(worker: Worker, onServing: (url: string) => void): Promise<WorkerEnd> {
  let hasServed = false;
  let failure: WorkerFailure | undefined;
  worker.on('message', (message: WorkerMessage) => {
    if (message.event === 'failed') {
      failure = message.failure;
      return;
    }
    hasServed = true;
    onServing(message.url);
  });
  const reason = await untilEnded(worker);
  return { hasServed, failure, reason };
}

function untilEnded(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    const exit = new Promise<string>((resolveExit) => {
      worker.once('exit', (code: number | null, signal: string | null) => {
        resolveExit(signal ?? `exit code ${code ?? 'unknown'}`);
      });
    });
    // What it said last may be read after its exit is known, but not after its channel is closed.
    worker.once('disconnect', () => {
      void exit.then(resolve);
    });
    // The system could not start it: then it has no exit.
    worker.on('error', ({ message }) => {
      resolve(message);
    });
  });
}
