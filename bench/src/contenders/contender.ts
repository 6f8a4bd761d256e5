import type { BenchDatabase } from '../database/bench-database.ts';
import type { Dialect } from '../questions/question.ts';

/** A program to run. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** A server that is compared. */
export interface Contender {
  /** How options name it. */
  readonly name: string;
  /** How tables name it. */
  readonly title: string;
  readonly dialect: Dialect;
  /** Packages of the benchmark that it needs; without them it is left out. */
  readonly packages: readonly string[];
  /** Starts it on a free port of this machine; it says where as a line of JSON, `{ "event": "serving", "url": … }`. */
  command(database: Pick<BenchDatabase, 'flags' | 'environment'>): Command;
}
