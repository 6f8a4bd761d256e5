import { Worker } from 'node:worker_threads';
import { limits } from '../limits.ts';

export interface WorkerPoolOptions {
  /** How many threads may work at once. */
  readonly size: number;
  /** How long one job may take, in milliseconds. */
  readonly time: number;
  /** Handed to every thread as its `workerData`. */
  readonly data?: unknown;
}

/** A thread did not get through a job: it took too long, ran out of memory, or threw. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
  readonly reason: 'TIME' | 'CRASH' | 'THROWN';

  constructor(reason: JobFailure['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** What a thread answers to a job. */
export type JobAnswer<Result> = { readonly result: Result } | { readonly thrown: string };

/** Threads that do one job each at a time. One that hangs or dies is replaced, and only its job fails. */
export class WorkerPool<Job, Result> {
  readonly #file: URL;
  readonly #options: WorkerPoolOptions;
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #all = new Set<Worker>();

  /** @param file the compiled module that a thread runs: see `workerFile` */
  constructor(file: URL, options: WorkerPoolOptions) {
    this.#file = file;
    this.#options = options;
  }

  /** @throws {JobFailure} */
  async run(job: Job): Promise<Result> {
    const worker = await this.#take();
    let isUsable = true;
    try {
      return await this.#ask(worker, job);
    } catch (error) {
      isUsable = error instanceof JobFailure && error.reason === 'THROWN';
      throw error;
    } finally {
      if (isUsable) this.#give(worker);
      else this.#replace(worker);
    }
  }

  /** Ends all threads. Jobs that run fail. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #take(): Promise<Worker> {
    const worker = this.#idle.pop() ?? (this.#all.size < this.#options.size ? this.#start() : undefined);
    return worker === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(worker);
  }

  #give(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(worker);
    else next(worker);
  }

  #replace(worker: Worker): void {
    this.#all.delete(worker);
    void worker.terminate();
    if (this.#waiting.length > 0) this.#give(this.#start());
  }

  #start(): Worker {
    const worker = new Worker(this.#file, {
      workerData: this.#options.data,
      resourceLimits: { maxOldGenerationSizeMb: limits.workerMemory },
    });
    // Threads that wait for work do not keep the program from ending.
    worker.unref();
    // One that dies while it waits is heard of when it is asked.
    worker.on('error', () => this.#all.delete(worker));
    this.#all.add(worker);
    return worker;
  }

  #ask(worker: Worker, job: Job): Promise<Result> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        worker.unref();
        outcome();
      };
      const fail = (reason: JobFailure['reason'], message: string, cause?: unknown): void => {
        settle(() => {
          reject(new JobFailure(reason, message, { cause }));
        });
      };
      const onMessage = (answer: JobAnswer<Result>): void => {
        if ('thrown' in answer) fail('THROWN', answer.thrown);
        else {
          settle(() => {
            resolve(answer.result);
          });
        }
      };
      const onError = (error: unknown): void => {
        fail('CRASH', error instanceof Error ? error.message : String(error), error);
      };
      const onExit = (): void => {
        fail('CRASH', 'the thread ended');
      };
      const timer = setTimeout(() => {
        fail('TIME', `took longer than ${this.#options.time / 1_000} s`);
      }, this.#options.time);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.ref();
      worker.postMessage(job);
    });
  }
}
