import { ErrorCode, OnrecordError } from '#domain';
import type { Wire } from './find-original.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { Transaction } from './transaction.ts';
import { writeChanged } from './write-changed.ts';

/** Writes what is said about an article; its words stand in its versions. */
export async function writeArticleRow(
  transaction: Transaction,
  article: LinkedArticle,
  { hash: wireHash, original }: Wire,
): Promise<number> {
  await refuseTakenUrl(transaction, article);
  const copyOfId = original?.id ?? null;
  const { id, uri, url, headline, dateline, byline, publishedAt, language, publisherId } = article;
  const row = { id, uri, url, headline, dateline, byline, publishedAt, language, publisherId, wireHash, copyOfId };
  return writeChanged([row], {
    read: (ids) => transaction.article.findMany({ where: { id: { in: ids } } }),
    create: (data) => transaction.article.createMany({ data }),
    change: ({ id: changed, ...data }) => transaction.article.update({ where: { id: changed }, data }),
  });
}

async function refuseTakenUrl(transaction: Transaction, { id, uri, url }: LinkedArticle): Promise<void> {
  if (url === null) return;
  const holder = await transaction.article.findUnique({ where: { url } });
  if (holder === null || holder.id === id) return;
  throw new OnrecordError(
    ErrorCode.BAD_RECORD,
    `the url "${url}" is that of the article "${holder.uri}" on record; give "${uri}" its own, or import it under that uri`,
  );
}
