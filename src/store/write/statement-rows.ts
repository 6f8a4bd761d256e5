import { isInside, SpanRole } from '#domain';
import type { ArticleRows, Row } from './insert-rows.ts';
import type { LinkedMention } from './linked-article.ts';
import type { StatementDraft } from './statement-draft.ts';

type StatementRows = Pick<ArticleRows, 'statement' | 'statement_span' | 'statement_issue' | 'statement_actor'>;

/** Statements as the rows that they will be. */
export function statementRows(drafts: readonly StatementDraft[], mentions: readonly LinkedMention[]): StatementRows {
  return {
    statement: drafts.map(({ row }) => row),
    statement_span: drafts.flatMap(spanRows),
    statement_issue: drafts.flatMap(issueRows),
    statement_actor: drafts.flatMap((draft) => actorRows(draft, mentions)),
  };
}

function spanRows({ row, spans }: StatementDraft): Row[] {
  return spans.map((span) => ({ statement_id: row.id, article_version_id: row.article_version_id, ...span }));
}

function issueRows({ row, issueIds }: StatementDraft): Row[] {
  return issueIds.map((issueId, index) => {
    return { statement_id: row.id, issue_id: issueId, ordinal: index + 1, said_at: row.said_at };
  });
}

/** A statement is about the actors whose names stand in its content. */
function actorRows({ row, spans }: StatementDraft, mentions: readonly LinkedMention[]): Row[] {
  const content = spans.filter(({ role }) => role === SpanRole.CONTENT);
  const named = mentions.filter((mention) => content.some((span) => isInside(mention, span)));
  return [...new Set(named.map(({ actorId }) => actorId))].map((actorId) => {
    return { statement_id: row.id, actor_id: actorId, said_at: row.said_at };
  });
}
