import { mentionIdOf, textOf } from '#domain';
import type { LinkedArticle } from './linked-article.ts';
import type { Transaction } from './transaction.ts';
import type { CurrentVersion } from './write-version.ts';

export async function writeMentions(
  transaction: Transaction,
  version: CurrentVersion,
  article: LinkedArticle,
): Promise<number> {
  const { count } = await transaction.mention.createMany({
    data: article.mentions.map(({ actorId, start, end }) => ({
      id: mentionIdOf(version.id, actorId, { start, end }),
      articleVersionId: version.id,
      articleId: article.id,
      actorId,
      start,
      end,
      text: textOf(article.body, { start, end }),
    })),
  });
  return count;
}
