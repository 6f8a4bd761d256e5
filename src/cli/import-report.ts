import type { ArticleOutcome } from '#ingestion';
import type { Failure } from './failure.ts';

/** What was written, in words: `1 articles, 11 statements`. */
export function wordsOf(written: object): string {
  const counts = Object.entries(written).filter(([, rows]) => rows !== 0);
  const words = counts.map(([noun, rows]) => `${String(rows)} ${noun.replaceAll(/[A-Z]/g, ' $&').toLowerCase()}`);
  return words.length === 0 ? 'nothing new' : words.join(', ');
}

/** Why articles are not on record. */
export function failuresIn(outcomes: readonly ArticleOutcome[]): Failure[] {
  return outcomes.flatMap((outcome) =>
    outcome.outcome === 'FAILED' ? [{ code: outcome.code, message: outcome.reason, cause: outcome.cause }] : [],
  );
}
