import { isDeepStrictEqual } from 'node:util';
import { ReviewState } from '#domain';
import type { LinkedArticle } from './linked-article.ts';
import type { Current } from './read-current.ts';
import { draftStatement, type StatementDraft } from './statement-draft.ts';
import type { PreparedStatement } from './transaction.ts';

/** What is to be done about the statements of a version. */
export interface StatementsToWrite {
  /** Those to insert. */
  readonly drafts: readonly StatementDraft[];
  /** How many will have gone. */
  readonly removed: number;
  /** What removes those, and those that are inserted anew. */
  readonly changes: readonly PreparedStatement[];
}

const REMOVE = 'DELETE FROM statement WHERE id = ANY ($1::uuid[])';

/**
 * What brings the statements of a version to what the record says: those that it no longer has go, those that differ
 * are written anew, those that a person has reviewed stay as they are.
 */
export function statementsToWrite(
  article: LinkedArticle,
  versionId: string,
  current: Pick<Current, 'statements'>,
): StatementsToWrite {
  const wanted = article.statements.map((statement) => draftStatement(statement, versionId, article));
  const [unreviewed, reviewed] = byReview(current.statements);
  const drafts = wanted.filter((draft) => !reviewed.has(draft.row.id) && differs(draft, unreviewed));
  const wantedIds = new Set(wanted.map(({ row }) => row.id));
  const removed = [...unreviewed.keys()].filter((id) => !wantedIds.has(id));
  const outdated = drafts.map(({ row }) => row.id).filter((id) => unreviewed.has(id));
  const gone = [...removed, ...outdated];
  const changes = gone.length === 0 ? [] : [{ name: 'write_statements_remove', text: REMOVE, values: [gone] }];
  return { drafts, removed: removed.length, changes };
}

type DraftsById = ReadonlyMap<string, StatementDraft>;

function byReview(statements: readonly StatementDraft[]): [unreviewed: DraftsById, reviewed: DraftsById] {
  const isUnreviewed = ({ row }: StatementDraft) => row.review === ReviewState.UNREVIEWED;
  const byId = (drafts: readonly StatementDraft[]) => new Map(drafts.map((draft) => [draft.row.id, draft]));
  return [byId(statements.filter(isUnreviewed)), byId(statements.filter((draft) => !isUnreviewed(draft)))];
}

function differs(draft: StatementDraft, onRecord: DraftsById): boolean {
  return !isDeepStrictEqual(draft, onRecord.get(draft.row.id));
}
