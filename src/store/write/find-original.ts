import { wireHashOf } from '#domain';
import type { LinkedArticle } from './linked-article.ts';
import type { Transaction } from './transaction.ts';

/** What the text of an article says about its kinship. */
export interface Wire {
  readonly hash: string | null;
  /** The article that had the text before. */
  readonly original: { readonly id: string; readonly uri: string } | null;
}

/** Finds the article that had the same text before. Until the transaction ends, nobody else may write that text. */
export async function findOriginal(transaction: Transaction, article: LinkedArticle): Promise<Wire> {
  const hash = wireHashOf(article.body);
  if (hash === null) return { hash, original: null };
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${hash}, 1))`;
  const original = await transaction.article.findFirst({
    where: { wireHash: hash, copyOfId: null, id: { not: article.id } },
    orderBy: { id: 'asc' },
    select: { id: true, uri: true },
  });
  return { hash, original };
}

/** A copy states what its original does; who and what is named in that alone is not its newcomer. */
export function withoutClaims(article: LinkedArticle): LinkedArticle {
  const actors = article.newcomers.actors.filter(({ id }) => id === article.publisherId);
  const dropped = new Set(article.newcomers.actors.filter(({ id }) => id !== article.publisherId).map(({ id }) => id));
  return {
    ...article,
    newcomers: { actors, issues: [], events: [] },
    statements: [],
    memberships: [],
    positions: [],
    mentions: article.mentions.filter(({ actorId }) => !dropped.has(actorId)),
  };
}
