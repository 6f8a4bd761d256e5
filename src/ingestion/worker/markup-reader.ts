import type { ArticleDraft } from '../article/article-draft.ts';
import { badRecord } from '../bad-record.ts';
import { limits } from '../limits.ts';
import { fallbackArticle } from '../markup/fallback-article.ts';
import { stripTags } from '../markup/strip-tags.ts';
import { isTooMuch } from '../markup/too-much.ts';
import type { MarkupJob, MarkupResult } from './markup-worker.ts';
import { workerFile } from './worker-file.ts';
import { WorkerPool } from './worker-pool.ts';

/** Reads pages and feeds of strangers in threads of their own, within limits of time, memory, length and depth. */
export interface MarkupReader {
  /** The article of a page; all its text where the page is too much, which `how` says. */
  readPage(html: string): Promise<ArticleDraft>;
  /**
   * The articles of a feed.
   * @throws {OnrecordError} BAD_RECORD where it is none that can be read
   */
  readFeed(text: string, place: string): Promise<readonly ArticleDraft[]>;
  /** The words of a fragment of HTML. */
  readText(html: string): Promise<string>;
  close(): Promise<void>;
}

/** @param size how many pages may be read at once */
export function openMarkupReader(size: number): MarkupReader {
  const pool = new WorkerPool<MarkupJob, MarkupResult>(workerFile('markup-worker'), { size, time: limits.parseTime });
  const read = async (job: MarkupJob): Promise<ArticleDraft | null> => {
    if (isTooMuch(job.markup, 'HTML')) return null;
    // Whatever is wrong with a page, its text can be read.
    const [article = null] = await pool.run(job).catch((): MarkupResult => []);
    return article;
  };
  return {
    readPage: async (markup) =>
      (await read({ as: 'PAGE', markup })) ?? fallbackArticle(markup.slice(0, limits.fetchedBytes)),
    readText: async (markup) => (await read({ as: 'FRAGMENT', markup }))?.text ?? stripTags(markup),
    readFeed: async (markup, place) => {
      if (isTooMuch(markup, 'XML')) {
        throw badRecord(
          place,
          `nests deeper than ${limits.markupDepth} or is longer than ${limits.markupLength} characters`,
        );
      }
      try {
        return await pool.run({ as: 'FEED', markup });
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'unreadable';
        throw badRecord(place, `is no feed that can be read: ${reason.slice(0, 200)}`, { cause: error });
      }
    },
    close: () => pool.close(),
  };
}
