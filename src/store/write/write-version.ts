import { contentHash, versionIdOf } from '#domain';
import type { LinkedArticle } from './linked-article.ts';
import type { Transaction } from './transaction.ts';

/** The version of an article that holds its words as they are now. */
export interface CurrentVersion {
  readonly id: string;
  readonly isNew: boolean;
}

/** Makes sure that the words of the article are its current version. The version before, if there is one, stays. */
export async function writeVersion(transaction: Transaction, article: LinkedArticle): Promise<CurrentVersion> {
  const hash = contentHash(article.headline, article.body);
  const latest = await transaction.articleVersion.findFirst({
    where: { articleId: article.id },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, contentHash: true },
  });
  if (latest?.contentHash === hash) return { id: latest.id, isNew: false };
  // Statements and mentions cease to be current with their version: their foreign keys carry the flag along.
  if (latest !== null) {
    await transaction.articleVersion.update({ where: { id: latest.id }, data: { isCurrent: false } });
  }
  const number = (latest?.number ?? 0) + 1;
  const id = versionIdOf(article.id, number, hash);
  await transaction.articleVersion.create({
    data: { id, articleId: article.id, number, headline: article.headline, body: article.body, contentHash: hash },
    select: { id: true },
  });
  return { id, isNew: true };
}
