/** What a worker tells the process that started it: where it serves, or why it cannot. */
export type WorkerMessage =
  | { readonly event: 'serving'; readonly url: string }
  | { readonly event: 'failed'; readonly failure: WorkerFailure };

/** A failure on its way between processes. */
export interface WorkerFailure {
  readonly code: string;
  readonly message: string;
  /** For whoever asks for stacks. */
  readonly stack: string;
}

/** What a worker is told when it shall answer what is in flight, and end. */
export const STOP = 'stop';
