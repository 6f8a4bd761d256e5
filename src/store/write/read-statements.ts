import { ReviewState } from '#domain';
import type { StatementDraft } from './statement-draft.ts';
import type { Transaction } from './transaction.ts';
import type { CurrentVersion } from './write-version.ts';

/** The statements of a version that are on record. */
export interface StatementsOnRecord {
  /** Those that nobody has reviewed. */
  readonly unreviewed: readonly StatementDraft[];
  /** The ids of those that a person has reviewed. */
  readonly reviewed: ReadonlySet<string>;
}

export async function readStatements(transaction: Transaction, version: CurrentVersion): Promise<StatementsOnRecord> {
  if (version.isNew) return { unreviewed: [], reviewed: new Set() };
  const statements = await transaction.statement.findMany({
    where: { articleVersionId: version.id },
    omit: { isCurrent: true },
    include: {
      spans: { omit: { statementId: true, articleVersionId: true }, orderBy: [{ role: 'asc' }, { ordinal: 'asc' }] },
      issues: { select: { issueId: true }, orderBy: { ordinal: 'asc' } },
    },
  });
  const drafts = statements.map(({ spans, issues, ...row }) => ({
    row: { ...row, confidence: Math.fround(row.confidence) },
    spans,
    issueIds: issues.map(({ issueId }) => issueId),
  }));
  return {
    unreviewed: drafts.filter(({ row }) => row.review === ReviewState.UNREVIEWED),
    reviewed: new Set(drafts.filter(({ row }) => row.review !== ReviewState.UNREVIEWED).map(({ row }) => row.id)),
  };
}
