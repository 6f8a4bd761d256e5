import type { Readable } from 'node:stream';
import type { RecordWriter } from '#store';
import { type ArticleInDocument, articlesIn, type Reading } from './article/articles-in.ts';
import type { ArticleFailed, ArticleOutcome } from './article-outcome.ts';
import type { Extractor } from './extractor.ts';
import { failureOf } from './failure-of.ts';
import { type ExtractedArticle, extractArticle, importArticle, keepAssumedDate } from './import-article.ts';
import { inOrder } from './in-order.ts';
import { openTarget } from './open-target.ts';
import { refuseSharedName } from './refuse-shared-name.ts';
import { findSources, type Source } from './source/find-sources.ts';
import { readDocument } from './source/read-document.ts';
import { openMarkupReader } from './worker/markup-reader.ts';

/** What is needed to take in articles from anywhere. */
export interface ImportSetting {
  readonly store: RecordWriter;
  /** Null where there is none: articles are stored, and said to be unextracted. */
  readonly extractor: Extractor | null;
  /** What `-` means. */
  readonly input?: Readable;
  /** How many articles may be read and extracted at once: as many as there are cores. */
  readonly atOnce: number;
  /** When the import runs: the date of articles that nothing else dates. */
  readonly now: Date;
  readonly onProgress?: (progress: SourceProgress) => void;
}

/** How far an import is. */
export interface SourceProgress {
  /** What has just been opened. */
  readonly place: string;
  /** How many files and addresses have been opened, and of how many. */
  readonly opened: number;
  readonly total: number;
}

/** Articles that are being written at once. More would wait for the same connections. */
const WRITES = 8;

/**
 * Takes in the articles of files, folders, patterns, addresses and standard input, each all or nothing. What cannot be
 * is told in its outcome, and the rest goes on. The same again writes nothing, so what was interrupted is simply begun
 * again. Outcomes come in the order of the sources, as soon as they are known.
 */
export async function* importSources(words: readonly string[], setting: ImportSetting): AsyncGenerator<ArticleOutcome> {
  const { store, extractor, atOnce } = setting;
  const target = await openTarget(store);
  const reader = openMarkupReader(atOnce);
  const nameIsFree = refuseSharedName();
  try {
    const found = articlesOf(words, setting, { reader, now: setting.now });
    const extracted = inOrder(found, atOnce * 2, (article) =>
      orFailed(article, async ({ place, read }) => {
        const known = await keepAssumedDate(await read(), store);
        nameIsFree(known, place);
        return { place, article: await extractArticle(known, extractor, place) };
      }),
    );
    yield* inOrder(extracted, WRITES, (ready) =>
      isFailed(ready)
        ? Promise.resolve(ready)
        : orFailed(ready, ({ place, article }) => importArticle(target, article, place)),
    );
  } finally {
    await reader.close();
  }
}

type Ready = { readonly place: string; readonly article: ExtractedArticle } | ArticleFailed;

const isFailed = (ready: Ready): ready is ArticleFailed => 'outcome' in ready;

/** The articles of all sources. A source that cannot be read is one that failed. */
async function* articlesOf(
  words: readonly string[],
  { input, onProgress }: ImportSetting,
  reading: Reading,
): AsyncGenerator<ArticleInDocument> {
  const sources = await sourcesOf(words);
  for (const [index, source] of sources.entries()) {
    const { place } = source;
    try {
      if ('failure' in source) throw source.failure;
      const document = await readDocument(source, input === undefined ? {} : { input });
      yield* articlesIn(document, reading);
    } catch (error) {
      yield { place, read: () => Promise.reject(error instanceof Error ? error : new Error(String(error))) };
    }
    onProgress?.({ place, opened: index + 1, total: sources.length });
  }
}

interface Unfound {
  readonly place: string;
  readonly failure: unknown;
}

async function sourcesOf(words: readonly string[]): Promise<(Source | Unfound)[]> {
  const found = words.map((word) => findSources(word).catch((failure: unknown) => [{ place: word, failure }]));
  return (await Promise.all(found)).flat();
}

async function orFailed<Thing extends { readonly place: string }, Result>(
  thing: Thing,
  work: (thing: Thing) => Promise<Result>,
): Promise<Result | ArticleFailed> {
  try {
    return await work(thing);
  } catch (error) {
    const { code, message, cause } = failureOf(error, thing.place);
    return { outcome: 'FAILED', source: thing.place, uri: null, code, reason: message, cause };
  }
}
