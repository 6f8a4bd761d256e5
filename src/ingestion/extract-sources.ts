import type { Readable } from 'node:stream';
import { type ArticleInDocument, articlesIn, type Reading } from './article/articles-in.ts';
import type { ReadArticle } from './article/complete-article.ts';
import type { ArticleFailed } from './article-outcome.ts';
import type { Extractor } from './extractor.ts';
import { type ExtractedArticle, extractArticle } from './import-article.ts';
import { inOrder } from './in-order.ts';
import { orFailed } from './or-failed.ts';
import { refuseSharedName } from './refuse-shared-name.ts';
import { findSources, type Source } from './source/find-sources.ts';
import { readDocument } from './source/read-document.ts';
import { openMarkupReader } from './worker/markup-reader.ts';

/** How many articles are begun for each that can be worked at: they end in order, and a long one keeps others waiting. */
const AHEAD = 4;

/** What is needed to read articles from anywhere. */
export interface ExtractSetting {
  /** Null where there is none: articles are read, and said to be unextracted. */
  readonly extractor: Extractor | null;
  /** What `-` means. */
  readonly input?: Readable;
  /** How many articles may be read and extracted at once: as many as there are cores. */
  readonly atOnce: number;
  /** The date of articles that nothing else dates. */
  readonly now: Date;
  readonly onProgress?: (progress: SourceProgress) => void;
  /** Told of an article before it is extracted. */
  readonly prepare?: (article: ReadArticle) => Promise<ReadArticle>;
}

/** How far reading is. */
export interface SourceProgress {
  /** What has just been opened. */
  readonly place: string;
  /** How many files and addresses have been opened, and of how many. */
  readonly opened: number;
  readonly total: number;
}

/** An article that was read and extracted, or why it was not. */
export type ArticleReady = ArticleExtracted | ArticleFailed;

export interface ArticleExtracted {
  /** A file, an address, "standard input", with the line or place in it. */
  readonly place: string;
  readonly article: ExtractedArticle;
}

export const isFailed = (ready: ArticleReady): ready is ArticleFailed => 'outcome' in ready;

/**
 * Reads the articles of files, folders, patterns, addresses and standard input, and finds what they state. They come in
 * the order of the sources, as soon as they are known.
 */
export async function* extractSources(words: readonly string[], setting: ExtractSetting): AsyncGenerator<ArticleReady> {
  const { extractor, atOnce, now, prepare = (given: ReadArticle) => Promise.resolve(given) } = setting;
  const reader = openMarkupReader(atOnce);
  const named = inTurn(refuseSharedName());
  try {
    yield* inOrder(articlesOf(words, setting, { reader, now }), atOnce * AHEAD, (found) =>
      orFailed(found, async ({ place, read }) => {
        const article = await prepare(await named(read(), place));
        return { place, article: await extractArticle(article, extractor, place) };
      }),
    );
  } finally {
    await reader.close();
  }
}

/** Looks at articles in the order in which they are begun, whichever is read first: the same is always refused. */
function inTurn(check: (article: ReadArticle, place: string) => void) {
  let earlier: Promise<unknown> = Promise.resolve();
  return (reading: Promise<ReadArticle>, place: string): Promise<ReadArticle> => {
    const checked = Promise.allSettled([earlier, reading]).then(async () => {
      const article = await reading;
      check(article, place);
      return article;
    });
    earlier = checked;
    return checked;
  };
}

/** The articles of all sources. A source that cannot be read is one that failed. */
async function* articlesOf(
  words: readonly string[],
  { input, onProgress }: ExtractSetting,
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
