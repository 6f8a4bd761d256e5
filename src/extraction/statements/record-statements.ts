import { type Span, StatementKind, type StatementRecord } from '#domain';
import type { Attributed } from '../speakers/resolve-speakers.ts';
import type { Quote } from '../text/quote.ts';
import { spanOf, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { Rule } from './draft.ts';

/**
 * How sure each rule is: the share of its statements whose words and speaker were both right in articles that no rule was
 * written on (`docs/extraction.md`). Of the last three at most a dozen were there, which says no more than how they
 * stand to the others.
 */
const confidences: Readonly<Record<Rule, number>> = {
  [Rule.quotationThenSpeaker]: 0.95,
  [Rule.followUp]: 0.92,
  [Rule.accordingTo]: 0.78,
  [Rule.clause]: 0.85,
  [Rule.object]: 0.84,
  [Rule.clauseThenSpeaker]: 0.8,
  [Rule.speakerThenQuotation]: 0.68,
  [Rule.colon]: 0.8,
  [Rule.headline]: 0.8,
  [Rule.speechNoun]: 0.5,
};

/** The statements as they are interchanged, in the order of the text. */
export function recordStatements(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  attributed: readonly Attributed[],
): StatementRecord[] {
  const quoted = new Uint8Array(tokens.length);
  for (const quote of quotes) if (quote.depth === 0) quoted.fill(1, quote.from, quote.to);
  return attributed.flatMap((statement) => {
    const spans = statement.ranges.flatMap((range) => spanOf(tokens, range) ?? []);
    if (spans.length === 0) return [];
    return [
      {
        kind: kindOf(tokens, quoted, statement.ranges),
        spans,
        cue: spanOrNull(tokens, statement.cue),
        mention: spanOrNull(tokens, statement.mention),
        speaker: { name: statement.party.name, type: statement.party.type },
        issues: [],
        confidence: confidences[statement.rule],
        rule: statement.rule,
      },
    ];
  });
}

function spanOrNull(tokens: readonly Token[], range: TokenRange | null): Span | null {
  return range === null ? null : spanOf(tokens, range);
}

/** Direct where every word is quoted, indirect where none is. */
function kindOf(tokens: readonly Token[], quoted: Uint8Array, ranges: readonly TokenRange[]): StatementKind {
  let inside = 0;
  let outside = 0;
  for (const { from, to } of ranges) {
    for (let index = from; index < to; index++) {
      if ((tokens[index]?.kind ?? TokenKind.mark) >= TokenKind.quote) continue;
      if (quoted[index] === 1) inside++;
      else outside++;
    }
  }
  if (outside === 0) return StatementKind.DIRECT;
  return inside === 0 ? StatementKind.INDIRECT : StatementKind.MIXED;
}
