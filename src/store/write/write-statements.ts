import { isDeepStrictEqual } from 'node:util';
import { isInside, SpanRole } from '#domain';
import type { LinkedArticle, LinkedMention } from './linked-article.ts';
import { readStatements } from './read-statements.ts';
import type { ArticleWritten } from './record-writer.ts';
import { draftStatement, type StatementDraft } from './statement-draft.ts';
import type { Transaction } from './transaction.ts';
import type { CurrentVersion } from './write-version.ts';

/**
 * Brings the statements of a version to what the record says: those that it no longer has go, those that differ are
 * written anew, those that a person has reviewed stay as they are.
 */
export async function writeStatements(
  transaction: Transaction,
  version: CurrentVersion,
  article: LinkedArticle,
): Promise<Pick<ArticleWritten, 'statements' | 'statementsRemoved'>> {
  const wanted = article.statements.map((statement) => draftStatement(statement, version, article));
  const { unreviewed, reviewed } = await readStatements(transaction, version);
  const onRecord = new Map(unreviewed.map((draft) => [draft.row.id, draft]));
  const written = wanted.filter(({ row }) => !reviewed.has(row.id)).filter((draft) => differs(draft, onRecord));
  const wantedIds = new Set(wanted.map(({ row }) => row.id));
  const removed = [...onRecord.keys()].filter((id) => !wantedIds.has(id));
  const outdated = written.map(({ row }) => row.id).filter((id) => onRecord.has(id));
  if (removed.length + outdated.length > 0) {
    await transaction.statement.deleteMany({ where: { id: { in: [...removed, ...outdated] } } });
  }
  if (written.length > 0) await insertStatements(transaction, written, article.mentions);
  return { statements: written.length, statementsRemoved: removed.length };
}

function differs(draft: StatementDraft, onRecord: ReadonlyMap<string, StatementDraft>): boolean {
  return !isDeepStrictEqual(draft, onRecord.get(draft.row.id));
}

async function insertStatements(
  transaction: Transaction,
  drafts: readonly StatementDraft[],
  mentions: readonly LinkedMention[],
): Promise<void> {
  await transaction.statement.createMany({ data: drafts.map(({ row }) => row) });
  await transaction.statementSpan.createMany({ data: drafts.flatMap(spanRows) });
  await transaction.statementIssue.createMany({ data: drafts.flatMap(issueRows) });
  await transaction.statementActor.createMany({ data: drafts.flatMap((draft) => actorRows(draft, mentions)) });
}

function spanRows({ row, spans }: StatementDraft) {
  return spans.map((span) => ({ statementId: row.id, articleVersionId: row.articleVersionId, ...span }));
}

function issueRows({ row, issueIds }: StatementDraft) {
  return issueIds.map((issueId, index) => ({ statementId: row.id, issueId, ordinal: index + 1, saidAt: row.saidAt }));
}

/** A statement is about the actors whose names stand in its content. */
function actorRows({ row, spans }: StatementDraft, mentions: readonly LinkedMention[]) {
  const content = spans.filter(({ role }) => role === SpanRole.CONTENT);
  const named = mentions.filter((mention) => content.some((span) => isInside(mention, span)));
  return [...new Set(named.map(({ actorId }) => actorId))].map((actorId) => {
    return { statementId: row.id, actorId, saidAt: row.saidAt };
  });
}
