import type { PrismaClient } from '../generated/client.ts';
import { findOriginal, type Wire, withoutClaims } from './find-original.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { ArticleOutcome, ArticleWritten } from './record-writer.ts';
import { inTransaction, type Transaction } from './transaction.ts';
import { writeArticleRow } from './write-article-row.ts';
import { writeMemberships } from './write-memberships.ts';
import { writeMentions } from './write-mentions.ts';
import { writeNewcomers } from './write-newcomers.ts';
import { writePositions } from './write-positions.ts';
import { writeStatements } from './write-statements.ts';
import { writeVersion } from './write-version.ts';

export async function writeArticle(prisma: PrismaClient, article: LinkedArticle): Promise<ArticleOutcome> {
  const { written, copyOf, statements } = await inTransaction(prisma, (transaction) => write(transaction, article));
  const unchanged = Object.values(written).every((count) => count === 0);
  return { id: article.id, written, unchanged, copyOf, statements };
}

type Written = Pick<ArticleOutcome, 'written' | 'copyOf' | 'statements'>;

async function write(transaction: Transaction, given: LinkedArticle): Promise<Written> {
  await lockArticle(transaction, given);
  const wire = await findOriginal(transaction, given);
  const article = wire.original === null ? given : withoutClaims(given);
  const written = await writeAll(transaction, article, wire);
  return { written, copyOf: wire.original?.uri ?? null, statements: article.statements.length };
}

async function writeAll(transaction: Transaction, article: LinkedArticle, wire: Wire): Promise<ArticleWritten> {
  const newcomers = await writeNewcomers(transaction, article.newcomers);
  const articles = await writeArticleRow(transaction, article, wire);
  const version = await writeVersion(transaction, article);
  const statements = await writeStatements(transaction, version, article);
  const memberships = await writeMemberships(transaction, version, article);
  const positions = await writePositions(transaction, version, article);
  return {
    ...newcomers,
    articles,
    versions: version.isNew ? 1 : 0,
    ...statements,
    // The mentions of a text are those of the names that were known when it came.
    mentions: version.isNew ? await writeMentions(transaction, version, article) : 0,
    memberships: memberships.facts,
    positions: positions.facts,
    evidence: memberships.evidence + positions.evidence,
  };
}

/** Lets nobody else write the same article until the transaction ends: its next version would get the same number. */
async function lockArticle(transaction: Transaction, article: LinkedArticle): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${article.uri}, 0))`;
}
