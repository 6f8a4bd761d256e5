import { type ArticleOutcome, type Extractor, importSources } from '#ingestion';
import type { RecordWriter } from '#store';

/** When every import of these tests runs. */
export const NOW = new Date('2026-06-01T12:00:00Z');

/** Imports sources as the command line does, and waits for all outcomes. */
export async function importAll(
  store: RecordWriter,
  words: readonly string[],
  extractor: Extractor | null = null,
): Promise<ArticleOutcome[]> {
  const outcomes: ArticleOutcome[] = [];
  for await (const outcome of importSources(words, { store, extractor, atOnce: 2, now: NOW })) outcomes.push(outcome);
  return outcomes;
}
