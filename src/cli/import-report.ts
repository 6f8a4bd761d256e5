import type { FileOutcome, ImportProgress } from '#ingestion';
import type { Failure } from './failure.ts';

/** How far an import is, in a line. */
export function stepOf({ path, done, total }: ImportProgress): string {
  return `Read ${done} of ${total} files, ${path} last`;
}

/** What was written, in words: `1 articles, 11 statements`. */
export function wordsOf(written: object): string {
  const counts = Object.entries(written).filter(([, rows]) => rows !== 0);
  const words = counts.map(([noun, rows]) => `${String(rows)} ${noun.replaceAll(/[A-Z]/g, ' $&').toLowerCase()}`);
  return words.length === 0 ? 'nothing new' : words.join(', ');
}

/** Why records of these files are not on record. */
export function failuresIn(outcomes: readonly FileOutcome[]): Failure[] {
  return outcomes.flatMap(({ failures }) => failures);
}

/** An outcome as programs read it. */
export function publicOutcome({ failures, ...outcome }: FileOutcome): object {
  return { ...outcome, failures: failures.map(({ code, message }) => ({ code, message })) };
}
