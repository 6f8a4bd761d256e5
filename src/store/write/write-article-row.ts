import { isDeepStrictEqual } from 'node:util';
import { ErrorCode, OnrecordError } from '#domain';
import { articleRow } from './article-rows.ts';
import type { Row } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { ArticleOnRecord, Current } from './read-current.ts';
import type { Transaction } from './transaction.ts';

/** What is to be done about the row of an article; its words stand in its versions. */
export interface ArticleToWrite {
  /** The row to insert, where there is none. */
  readonly rows: readonly Row[];
  /** How many will be added or have been changed. */
  readonly count: number;
}

/**
 * Brings the row of an article to what the record says, short of inserting.
 * @throws {OnrecordError} BAD_RECORD where another article has its url
 */
export async function writeArticleRow(
  transaction: Transaction,
  article: LinkedArticle,
  current: Current & { readonly wireHash: string | null },
): Promise<ArticleToWrite> {
  refuseTakenUrl(article, current);
  const { uri, url, headline, dateline, byline, language, publisherId } = article;
  const wanted: ArticleOnRecord = {
    ...{ uri, url, headline, dateline, byline, language, publisherId },
    publishedAt: article.publishedAt.getTime(),
    wireHash: current.wireHash,
    copyOfId: current.original?.id ?? null,
  };
  if (current.article === null) return { rows: [articleRow(article.id, wanted)], count: 1 };
  if (isDeepStrictEqual(current.article, wanted)) return { rows: [], count: 0 };
  const data = { ...wanted, publishedAt: article.publishedAt };
  await transaction.article.update({ where: { id: article.id }, data });
  return { rows: [], count: 1 };
}

function refuseTakenUrl({ uri, url }: LinkedArticle, { urlHolder }: Current): void {
  if (url === null || urlHolder === null) return;
  throw new OnrecordError(
    ErrorCode.BAD_RECORD,
    `the url "${url}" is that of the article "${urlHolder}" on record; give "${uri}" its own, or import it under that uri`,
  );
}
