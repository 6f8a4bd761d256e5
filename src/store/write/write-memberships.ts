import { evidenceIdOf, membershipIdOf, textOf } from '#domain';
import type { FactWritten } from './fact-written.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { Transaction } from './transaction.ts';
import { writeFacts } from './write-facts.ts';
import type { CurrentVersion } from './write-version.ts';

/** Writes who belongs to what, and that this version of the article is why that is believed. */
export async function writeMemberships(
  transaction: Transaction,
  version: CurrentVersion,
  article: LinkedArticle,
): Promise<FactWritten> {
  const claims = article.memberships.map(({ evidence, ...fact }) => ({
    row: { id: membershipIdOf(fact), ...fact },
    evidence,
  }));
  const facts = await writeFacts(
    claims.map(({ row }) => row),
    {
      read: (ids) => transaction.membership.findMany({ where: { id: { in: ids } }, select: { id: true, until: true } }),
      create: (data) => transaction.membership.createMany({ data, skipDuplicates: true }),
      end: ({ id, until }) => transaction.membership.update({ where: { id }, data: { until } }),
    },
  );
  const { count } = await transaction.evidence.createMany({
    data: claims.map(({ row, evidence }) => ({
      id: evidenceIdOf(row.id, version.id, evidence),
      membershipId: row.id,
      articleVersionId: version.id,
      ...evidence,
      text: textOf(article.body, evidence),
    })),
    skipDuplicates: true,
  });
  return { facts, evidence: count };
}
