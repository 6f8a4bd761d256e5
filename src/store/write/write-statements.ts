import { isDeepStrictEqual } from 'node:util';
import type { LinkedArticle } from './linked-article.ts';
import { readStatements } from './read-statements.ts';
import { draftStatement, type StatementDraft } from './statement-draft.ts';
import type { Transaction } from './transaction.ts';
import type { CurrentVersion } from './write-version.ts';

/** What is to be done about the statements of a version. */
export interface StatementsToWrite {
  /** Those to insert. */
  readonly written: readonly StatementDraft[];
  /** How many have gone. */
  readonly removed: number;
}

/**
 * Brings the statements of a version to what the record says, short of inserting: those that it no longer has go, those
 * that differ will be written anew, those that a person has reviewed stay as they are.
 */
export async function writeStatements(
  transaction: Transaction,
  version: CurrentVersion,
  article: LinkedArticle,
): Promise<StatementsToWrite> {
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
  return { written, removed: removed.length };
}

function differs(draft: StatementDraft, onRecord: ReadonlyMap<string, StatementDraft>): boolean {
  return !isDeepStrictEqual(draft, onRecord.get(draft.row.id));
}
