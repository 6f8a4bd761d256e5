import type { LinkedArticle } from './linked-article.ts';

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
