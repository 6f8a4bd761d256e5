import { wireHashOf } from '#domain';
import type { PrismaClient } from '../generated/client.ts';
import { mentionRows } from './article-rows.ts';
import { endedFacts, evidenceRows, type FactDraft, factRows, membershipDrafts, positionDrafts } from './fact-rows.ts';
import { insertRows } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import { type Current, type FactOnRecord, readCurrent } from './read-current.ts';
import type { ArticleOutcome, ArticleWritten } from './record-writer.ts';
import { statementRows } from './statement-rows.ts';
import { inTransaction, type Transaction } from './transaction.ts';
import { withoutClaims } from './without-claims.ts';
import { writeArticleRow } from './write-article-row.ts';
import { writeNewcomers } from './write-newcomers.ts';
import { writeStatements } from './write-statements.ts';
import { writeVersion } from './write-version.ts';

export async function writeArticle(prisma: PrismaClient, article: LinkedArticle): Promise<ArticleOutcome> {
  const { written, copyOf, statements } = await inTransaction(prisma, (transaction) => write(transaction, article));
  const unchanged = Object.values(written).every((count) => count === 0);
  return { id: article.id, written, unchanged, copyOf, statements };
}

type Written = Pick<ArticleOutcome, 'written' | 'copyOf' | 'statements'>;

/** What an article claims to be facts. */
interface Facts {
  readonly memberships: readonly FactDraft[];
  readonly positions: readonly FactDraft[];
}

async function write(transaction: Transaction, given: LinkedArticle): Promise<Written> {
  const wireHash = wireHashOf(given.body);
  const claimed = factsOf(given);
  const factIds = [...claimed.memberships, ...claimed.positions].map(({ row }) => row.id);
  const current = await readCurrent(transaction, given, { wireHash, factIds });
  const article = current.original === null ? given : withoutClaims(given);
  const written = await writeAll(transaction, article, { ...current, wireHash });
  return { written, copyOf: current.original?.uri ?? null, statements: article.statements.length };
}

const factsOf = (article: LinkedArticle): Facts => ({
  memberships: membershipDrafts(article),
  positions: positionDrafts(article),
});

async function writeAll(
  transaction: Transaction,
  article: LinkedArticle,
  current: Current & { readonly wireHash: string | null },
): Promise<ArticleWritten> {
  const newcomers = await writeNewcomers(transaction, article.newcomers);
  const row = await writeArticleRow(transaction, article, current);
  const version = await writeVersion(transaction, article, current);
  const statements = await writeStatements(transaction, version, article);
  const { memberships, positions } = factsOf(article);
  const [membership, position] = [factRows(memberships), factRows(positions)];
  const evident = { versionId: version.id, body: article.body };
  const inserted = await insertRows(transaction, {
    article: row.rows,
    article_version: version.rows,
    ...statementRows(statements.written, article.mentions),
    // The mentions of a text are those of the names that were known when it came.
    mention: version.isNew ? mentionRows(version, article) : [],
    membership,
    position,
    evidence: [
      ...evidenceRows(memberships, 'membership_id', evident),
      ...evidenceRows(positions, 'position_id', evident),
    ],
  });
  const ended = {
    memberships: endedFacts(membership, current.facts),
    positions: endedFacts(position, current.facts),
  };
  await endFacts(transaction, ended);
  return {
    ...newcomers,
    articles: row.count,
    versions: version.rows.length,
    statements: statements.written.length,
    statementsRemoved: statements.removed,
    mentions: inserted.mention,
    memberships: inserted.membership + ended.memberships.length,
    positions: inserted.position + ended.positions.length,
    evidence: inserted.evidence,
  };
}

async function endFacts(
  transaction: Transaction,
  { memberships, positions }: Readonly<Record<'memberships' | 'positions', readonly FactOnRecord[]>>,
): Promise<void> {
  for (const { id, until } of memberships) await transaction.membership.update({ where: { id }, data: { until } });
  for (const { id, until } of positions) await transaction.position.update({ where: { id }, data: { until } });
}
