import type pg from 'pg';
import { contentHash } from '#domain';
import { mentionRows } from './article-rows.ts';
import { articleToWrite } from './article-to-write.ts';
import { factIdsIn, factsToWrite } from './facts-to-write.ts';
import { explainedTakenSlug, insertNewcomers } from './insert-newcomers.ts';
import { insertRows } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import { type Current, readCurrent } from './read-current.ts';
import type { ArticleOutcome, ArticleWritten, IngestRequest } from './record-writer.ts';
import { articleOf, insertRequest } from './requests.ts';
import { statementRows } from './statement-rows.ts';
import { statementsToWrite } from './statements-to-write.ts';
import { inTransaction, type PreparedStatement, type Transaction } from './transaction.ts';
import { versionToWrite } from './version-to-write.ts';
import { withoutClaims } from './without-claims.ts';

const nothing: ArticleWritten = {
  ...{ articles: 0, versions: 0, actors: 0, issues: 0, events: 0, statements: 0, statementsRemoved: 0, mentions: 0 },
  ...{ memberships: 0, positions: 0, evidence: 0 },
};

/** Two journeys to the database: one reads what the article has to stand beside, the other writes and commits. */
export async function writeArticle(
  pool: pg.Pool,
  article: LinkedArticle,
  request: IngestRequest | null,
): Promise<ArticleOutcome> {
  try {
    return await inTransaction(pool, (transaction) => write(transaction, article, request));
  } catch (error) {
    throw explainedTakenSlug(error, article.newcomers);
  }
}

async function write(
  transaction: Transaction,
  given: LinkedArticle,
  request: IngestRequest | null,
): Promise<ArticleOutcome> {
  const hash = contentHash(given.headline, given.body);
  const asked = { contentHash: hash, factIds: factIdsIn(given), key: request?.key ?? null };
  const current = await readCurrent(transaction, given, asked);
  const article = current.original === null ? given : withoutClaims(given);
  const before = request === null ? null : articleOf(request, current.request);
  if (before !== null) {
    await transaction.commit([]);
    return { id: before, written: nothing, unchanged: true, copyOf: null, statements: article.statements.length };
  }
  const { changes, written: counted } = changesFor(article, hash, current);
  const answers = await transaction.commit([...changes, ...insertRequest(request, article.id)]);
  const written = { ...counted };
  for (const counts of answers.flat(2) as Partial<ArticleWritten>[]) {
    for (const [noun, count] of Object.entries(counts)) written[noun as keyof ArticleWritten] += count;
  }
  return {
    id: article.id,
    written,
    unchanged: Object.values(written).every((count) => count === 0),
    copyOf: current.original?.uri ?? null,
    statements: article.statements.length,
  };
}

interface Changes {
  /** In the order in which they are to be done. What they answer is to be added to what they write. */
  readonly changes: readonly PreparedStatement[];
  /** How many rows of each kind they write for certain. */
  readonly written: ArticleWritten;
}

function changesFor(article: LinkedArticle, hash: string, current: Current): Changes {
  const row = articleToWrite(article, current);
  const version = versionToWrite(article, hash, current);
  const statements = statementsToWrite(article, version.id, current);
  const facts = factsToWrite(article, version.id, current);
  // The mentions of a text are those of the names that were known when it came.
  const mentions = version.isNew ? mentionRows(version.id, article) : [];
  const inserted = insertRows({
    article: row.rows,
    article_version: version.rows,
    ...statementRows(statements.drafts, article.mentions),
    mention: mentions,
    membership: facts.membership,
    position: facts.position,
    evidence: facts.evidence,
  });
  const newcomers = insertNewcomers(article.newcomers);
  return {
    changes: [...newcomers, ...row.changes, ...version.changes, ...statements.changes, ...inserted, ...facts.changes],
    written: {
      ...nothing,
      articles: row.rows.length + row.changes.length,
      versions: version.rows.length,
      statements: statements.drafts.length,
      statementsRemoved: statements.removed,
      mentions: mentions.length,
      memberships: facts.ended.memberships,
      positions: facts.ended.positions,
    },
  };
}
