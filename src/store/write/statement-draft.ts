import { SpanRole, statementIdOf, textOf } from '#domain';
import type { LinkedArticle, LinkedStatement } from './linked-article.ts';
import type { CurrentVersion } from './write-version.ts';

/** A statement as the rows that it will be, without whose names it mentions. */
export interface StatementDraft {
  readonly row: ReturnType<typeof rowOf>;
  readonly spans: readonly SpanDraft[];
  readonly issueIds: readonly string[];
}

interface SpanDraft {
  readonly role: SpanRole;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function draftStatement(
  statement: LinkedStatement,
  version: CurrentVersion,
  article: LinkedArticle,
): StatementDraft {
  return {
    row: rowOf(statement, version, article),
    spans: spansOf(statement, article.body),
    issueIds: statement.issueIds,
  };
}

function rowOf(statement: LinkedStatement, version: CurrentVersion, article: LinkedArticle) {
  const { kind, speakerId, speakerName, addresseeId, eventId, saidAt, confidence, rule, review } = statement;
  const { spans, mention } = statement;
  return {
    id: statementIdOf(version.id, spans, mention),
    articleVersionId: version.id,
    articleId: article.id,
    kind,
    text: spans.map((span) => textOf(article.body, span)).join(' '),
    start: spans[0]?.start ?? 0,
    speakerId,
    speakerName,
    addresseeId,
    eventId,
    saidAt,
    // The column holds single precision: what is compared with it later has to as well.
    confidence: Math.fround(confidence),
    rule,
    review,
  };
}

/** In the order of role and ordinal. */
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
