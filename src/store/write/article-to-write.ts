import { isDeepStrictEqual } from 'node:util';
import { ErrorCode, OnrecordError } from '#domain';
import { articleRow } from './article-rows.ts';
import type { Row } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { ArticleOnRecord, Current } from './read-current.ts';
import type { PreparedStatement } from './transaction.ts';

/** What is to be done about the row of an article; its words stand in its versions. */
export interface ArticleToWrite {
  /** The row to insert, where there is none. */
  readonly rows: readonly Row[];
  /** What changes the row that is there. */
  readonly changes: readonly PreparedStatement[];
}

const CHANGE = `
  UPDATE article SET uri = given.uri, url = given.url, headline = given.headline, dateline = given.dateline,
    byline = given.byline, published_at = given.published_at, language = given.language,
    publisher_id = given.publisher_id, wire_hash = given.wire_hash, copy_of_id = given.copy_of_id
  FROM json_populate_record(NULL::article, $1::json) given WHERE article.id = given.id`;

/**
 * What brings the row of an article to what the record says.
 * @throws {OnrecordError} BAD_RECORD where another article has its url
 */
export function articleToWrite(article: LinkedArticle, current: Current): ArticleToWrite {
  refuseTakenUrl(article, current);
  const { id, uri, url, headline, dateline, byline, language, publisherId, wireHash } = article;
  const wanted: ArticleOnRecord = {
    ...{ uri, url, headline, dateline, byline, language, publisherId, wireHash },
    publishedAt: article.publishedAt.toISOString(),
    copyOfId: current.original?.id ?? null,
  };
  const row = articleRow(id, wanted);
  if (current.article === null) return { rows: [row], changes: [] };
  if (isDeepStrictEqual(current.article, wanted)) return { rows: [], changes: [] };
  return { rows: [], changes: [{ name: 'write_article_change', text: CHANGE, values: [JSON.stringify(row)] }] };
}

function refuseTakenUrl({ uri, url }: LinkedArticle, { urlHolder }: Current): void {
  if (url === null || urlHolder === null) return;
  throw new OnrecordError(
    ErrorCode.BAD_RECORD,
    `the url "${url}" is that of the article "${urlHolder}" on record; give "${uri}" its own, or import it under that uri`,
  );
}
