import type { RecordWriter } from '#store';
import type { ArticleOutcome } from './article-outcome.ts';
import { type ExtractSetting, extractSources, isFailed } from './extract-sources.ts';
import { importArticle, keepAssumedDate } from './import-article.ts';
import { inOrder } from './in-order.ts';
import { openTarget } from './open-target.ts';
import { orFailed } from './or-failed.ts';

/** What is needed to take in articles from anywhere. */
export interface ImportSetting extends Omit<ExtractSetting, 'prepare'> {
  readonly store: RecordWriter;
}

/** Articles that are being written at once, or wait for a connection to be. */
const WRITES = 16;

/**
 * Takes in the articles of files, folders, patterns, addresses and standard input, each all or nothing. What cannot be
 * is told in its outcome, and the rest goes on. The same again writes nothing, so what was interrupted is simply begun
 * again. Outcomes come in the order of the sources, as soon as they are known.
 */
export async function* importSources(words: readonly string[], setting: ImportSetting): AsyncGenerator<ArticleOutcome> {
  const { store, ...reading } = setting;
  reading.extractor?.know(await store.readReferenceIssues());
  const target = await openTarget(store);
  const ready = extractSources(words, { ...reading, prepare: (article) => keepAssumedDate(article, store) });
  yield* inOrder(ready, WRITES, (one) =>
    isFailed(one) ? Promise.resolve(one) : orFailed(one, ({ place, article }) => importArticle(target, article, place)),
  );
}
