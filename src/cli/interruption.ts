import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Work was given up because a signal asked for it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** What shells expect of a process that a signal ended. */
  readonly exitCode: number;

  constructor(signal: NodeJS.Signals) {
    super(`Interrupted by ${signal}.`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** The wish of a person (Ctrl+C) or a supervisor that a command ends. */
export interface Interruption {
  /** Resolves when it comes. */
  readonly comes: Promise<NodeJS.Signals>;
  /** Waits for work, or rejects with Interrupted when the wish comes first. */
  during<T>(work: Promise<T>): Promise<T>;
  /**
   * Waits for work that must not be left half done. Where it fails after the wish came, the wish is why: Ctrl+C reaches
   * the programs that it has started too.
   */
  after<T>(work: Promise<T>): Promise<T>;
  /** Leaves signals to Node.js again. */
  ignore(): void;
}

/** Listens for the first SIGINT or SIGTERM. The next one ends the process at once. */
export function listenForInterruption(): Interruption {
  let onSignal: (signal: NodeJS.Signals) => void = () => undefined;
  const ignore = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  let came: NodeJS.Signals | undefined;
  const comes = new Promise<NodeJS.Signals>((resolve) => {
    onSignal = (signal) => {
      ignore();
      came = signal;
      resolve(signal);
    };
  });
  for (const signal of signals) process.on(signal, onSignal);
  const interrupted = async (): Promise<never> => {
    throw new Interrupted(await comes);
  };
  const after = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (thrown) {
      throw came === undefined ? thrown : new Interrupted(came);
    }
  };
  return { comes, ignore, after, during: (work) => Promise.race([work, interrupted()]) };
}
