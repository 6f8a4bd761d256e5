import { contentHash, versionIdOf } from '#domain';
import type { Row } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { Current } from './read-current.ts';
import type { Transaction } from './transaction.ts';

/** The version of an article that holds its words as they are now. */
export interface CurrentVersion {
  readonly id: string;
  readonly isNew: boolean;
  /** The row to insert, where it is new. */
  readonly rows: readonly Row[];
}

/** Finds out which version holds the words of an article; where that will be a new one, the last one is left behind. */
export async function writeVersion(
  transaction: Transaction,
  article: LinkedArticle,
  { version: latest }: Pick<Current, 'version'>,
): Promise<CurrentVersion> {
  const { id: article_id, headline, body } = article;
  const content_hash = contentHash(headline, body);
  if (latest?.contentHash === content_hash) return { id: latest.id, isNew: false, rows: [] };
  // Statements and mentions cease to be current with their version: their foreign keys carry the flag along.
  if (latest !== null) {
    await transaction.articleVersion.update({ where: { id: latest.id }, data: { isCurrent: false } });
  }
  const number = (latest?.number ?? 0) + 1;
  const id = versionIdOf(article_id, number, content_hash);
  return { id, isNew: true, rows: [{ id, article_id, number, headline, body, content_hash }] };
}
