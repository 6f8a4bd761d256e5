import { parentPort } from 'node:worker_threads';
import type { JobAnswer } from './worker-pool.ts';

/** Makes this thread answer the jobs that it is sent, one after the other. */
export function answerJobs(work: (job: never) => unknown): void {
  parentPort?.on('message', (job) => {
    parentPort?.postMessage(answerTo(() => work(job as never)));
  });
}

function answerTo(work: () => unknown): JobAnswer<unknown> {
  try {
    return { result: work() };
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) };
  }
}
