import type { PartialDate } from '#domain';
import type { LinkedArticle } from './linked-article.ts';
import type { Transaction } from './transaction.ts';

/** What is on record that an article may have to stand beside. */
export interface Current {
  readonly article: ArticleOnRecord | null;
  /** The version that holds its words as they are. */
  readonly version: VersionOnRecord | null;
  /** The uri of the other article that has its url. */
  readonly urlHolder: string | null;
  /** The article that had its text before. */
  readonly original: { readonly id: string; readonly uri: string } | null;
  /** Those of its facts that are on record. */
  readonly facts: readonly FactOnRecord[];
}

interface VersionOnRecord {
  readonly id: string;
  readonly number: number;
  readonly contentHash: string;
}

export interface FactOnRecord {
  readonly id: string;
  readonly until: PartialDate | null;
}

/** What is said about an article. */
export interface ArticleOnRecord {
  readonly uri: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  /** As milliseconds since 1970. */
  readonly publishedAt: number;
  readonly language: string;
  readonly publisherId: string | null;
  readonly wireHash: string | null;
  readonly copyOfId: string | null;
}

interface Asked {
  readonly wireHash: string | null;
  readonly factIds: readonly string[];
}

/**
 * Reads that with one statement. Until the transaction ends, nobody else may write the same article, whose next version
 * would get the same number, nor the same text.
 */
export async function readCurrent(transaction: Transaction, article: LinkedArticle, asked: Asked): Promise<Current> {
  const { id, uri, url } = article;
  const { wireHash, factIds } = asked;
  // By itself: what another writer has written is seen only by a statement that begins after the wait.
  await transaction.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${uri}, 0)), pg_advisory_xact_lock(hashtextextended(${wireHash}, 1))`;
  const [row] = await transaction.$queryRaw<{ current: Current }[]>`
    SELECT json_build_object(
      'article', (
        SELECT json_build_object('uri', uri, 'url', url, 'headline', headline, 'dateline', dateline, 'byline', byline,
          'publishedAt', round(extract(epoch FROM published_at) * 1000), 'language', language,
          'publisherId', publisher_id, 'wireHash', wire_hash, 'copyOfId', copy_of_id)
        FROM article WHERE id = ${id}::uuid
      ),
      'version', (
        SELECT json_build_object('id', id, 'number', number, 'contentHash', content_hash)
        FROM article_version WHERE article_id = ${id}::uuid AND is_current
      ),
      'urlHolder', (SELECT uri FROM article WHERE url = ${url} AND id <> ${id}::uuid),
      'original', (
        SELECT json_build_object('id', id, 'uri', uri) FROM article
        WHERE wire_hash = ${wireHash} AND copy_of_id IS NULL AND id <> ${id}::uuid ORDER BY id LIMIT 1
      ),
      'facts', (
        SELECT coalesce(json_agg(json_build_object('id', id, 'until', until)), '[]') FROM (
          SELECT id, until FROM membership WHERE id = ANY (${factIds}::uuid[])
          UNION ALL SELECT id, until FROM "position" WHERE id = ANY (${factIds}::uuid[])
        ) fact
      )
    ) AS current`;
  if (row === undefined) throw new Error('a SELECT without a FROM has one row');
  return row.current;
}
