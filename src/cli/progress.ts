import type { Terminal } from './terminal.ts';

/** Tells a person how long work goes. */
export interface Progress {
  /** Says what is being done now. */
  readonly say: (step: string) => void;
  /** Says no more, and leaves the terminal clean for what comes next. */
  readonly end: () => void;
}

const ERASE_LINE = '\r\u001b[2K';

/** One line that changes on a terminal, a line for each step elsewhere, and nothing where a program listens. */
export function createProgress({ stderr }: Terminal, json: boolean): Progress {
  if (json) return { say: () => undefined, end: () => undefined };
  if (!stderr.isTTY) {
    return { say: (step) => void stderr.write(`${step}\n`), end: () => undefined };
  }
  return {
    say: (step) => void stderr.write(ERASE_LINE + step.slice(0, stderr.columns - 1)),
    end: () => void stderr.write(ERASE_LINE),
  };
}
