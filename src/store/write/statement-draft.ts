import { type ReviewState, SpanRole, type StatementKind, statementIdOf, textOf } from '#domain';
import type { LinkedArticle, LinkedStatement } from './linked-article.ts';

/** A statement as the rows that it will be, without whose names it mentions. */
export interface StatementDraft {
  readonly row: StatementRow;
  /** In the order of role and ordinal. */
  readonly spans: readonly SpanDraft[];
  readonly issueIds: readonly string[];
}

/** Columns by their names in the database. */
type StatementRow = Readonly<
  Record<'id' | 'article_version_id' | 'article_id' | 'text' | 'speaker_name' | 'said_at' | 'rule', string> &
    Record<'speaker_id' | 'addressee_id' | 'event_id', string | null> &
    Record<'start' | 'confidence', number> & { kind: StatementKind; review: ReviewState }
>;

interface SpanDraft {
  readonly role: SpanRole;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function draftStatement(statement: LinkedStatement, versionId: string, article: LinkedArticle): StatementDraft {
  return {
    row: rowOf(statement, versionId, article),
    spans: spansOf(statement, article.body),
    issueIds: statement.issueIds,
  };
}

function rowOf(statement: LinkedStatement, versionId: string, article: LinkedArticle): StatementRow {
  const { kind, speakerId, speakerName, addresseeId, eventId, saidAt, confidence, rule, review } = statement;
  const { spans, mention } = statement;
  return {
    id: statementIdOf(versionId, spans, mention),
    article_version_id: versionId,
    article_id: article.id,
    kind,
    text: spans.map((span) => textOf(article.body, span)).join(' '),
    start: spans[0]?.start ?? 0,
    speaker_id: speakerId,
    speaker_name: speakerName,
    addressee_id: addresseeId,
    event_id: eventId,
    said_at: saidAt.toISOString(),
    // The column holds single precision: what is compared with it later has to as well.
    confidence: Math.fround(confidence),
    rule,
    review,
  };
}

function spansOf({ spans, cue, mention }: LinkedStatement, body: string): SpanDraft[] {
  const places = [
    ...spans.map((span, index) => ({ span, role: SpanRole.CONTENT, ordinal: index + 1 })),
    ...(cue === null ? [] : [{ span: cue, role: SpanRole.CUE, ordinal: 1 }]),
    ...(mention === null ? [] : [{ span: mention, role: SpanRole.MENTION, ordinal: 1 }]),
  ];
  return places.map(({ span, role, ordinal }) => {
    return { role, ordinal, start: span.start, end: span.end, text: textOf(body, span) };
  });
}
