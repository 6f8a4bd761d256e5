import { words } from '../lexicon/words.ts';
import { isInPhrase } from '../phrases/find-phrases.ts';
import { ParagraphKind } from '../text/split-paragraphs.ts';
import { lowerAt, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Attribution } from './attribution.ts';
import type { Content } from './content.ts';
import { withoutEdge } from './content-end.ts';
import { Opening } from './content-start.ts';
import { Rule } from './draft.ts';
import {
  COLON,
  COMMA,
  DASHES,
  isAfterQuote,
  isFiniteVerb,
  isMark,
  phraseFrom,
  quoteFrom,
  type Reading,
  SEMICOLON,
} from './reading.ts';

/** "“A,” she said, “B.”" or "A, she said, B" */
export function contentBefore(reading: Reading, attribution: Attribution, limit: number): Content | null {
  const first = partBefore(reading, attribution);
  if (first.to <= first.from) return null;
  if (quoteFrom(reading, first.from)?.to === first.to) {
    const more = quotedRest(reading, attribution.after.at, limit);
    return { ranges: withRest(first, more), rule: Rule.quotationThenSpeaker };
  }
  const rest = plainRest(reading, attribution, limit);
  const rule = Rule.clauseThenSpeaker;
  if (isConnective(reading, first)) return rest === null ? null : { ranges: [rest], rule };
  if (attribution.cue.quotationOnly) return null;
  const isRestAlone = rest !== null && endsInRelative(reading, first);
  return { ranges: isRestAlone ? [rest] : withRest(first, rest), rule };
}

/** What of the content stands before an attribution, without the commas around it. */
export function partBefore(reading: Reading, { subject, cue, floor }: Attribution): TokenRange {
  const to = subject === null || subject.isInverted ? cue.groupFrom : subject.from;
  return withoutCommas(reading, { from: afterTopic(reading, startOfContent(reading, floor, to), to), to });
}

function withRest(first: TokenRange, rest: TokenRange | null): TokenRange[] {
  return rest === null ? [first] : [first, rest];
}

/** "Tariff: We will march, union says": a headline may name its topic first. */
function afterTopic(reading: Reading, from: number, to: number): number {
  if (reading.sentence.paragraph.kind !== ParagraphKind.headline) return from;
  for (let index = from + 1; index < Math.min(to, from + LONGEST_TOPIC); index++) {
    if (isMark(reading, index, COLON)) return index + 1;
    if (isFiniteVerb(reading, index)) break;
  }
  return from;
}

/** The topic before a headline's colon is no longer, in tokens. */
const LONGEST_TOPIC = 6;

/** "However, she said, A": what joins the sentence to the one before is no part of the content. */
function isConnective({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    if (!isA(tokens[index], WordClass.conjunction) && !connectives.has(lowerAt(tokens, index))) return false;
  }
  return true;
}

const connectives = new Set(
  words('however meanwhile moreover nevertheless nonetheless furthermore also besides then instead still rather ,'),
);

/** "a fee that, growers complain, has doubled prices": only what follows is said. */
function endsInRelative({ tokens, phrases }: Reading, { to }: TokenRange): boolean {
  const isWord = isA(tokens[to - 1], WordClass.relative | WordClass.subordinator) && !isInPhrase(phrases, to - 1);
  return isWord && tokens[to]?.text === ',';
}

/** "A, she said, and the dark one kept its rhythm" */
function hasVerbAfterSubject(reading: Reading, at: number): boolean {
  const subject = phraseFrom(reading, at);
  if (subject === null) return false;
  const isWho = /^(?:who|which|that)$/.test(lowerAt(reading.tokens, subject.to));
  return isFiniteVerb(reading, isWho ? subject.to + 1 : subject.to);
}

/** The last quotation before an attribution is what it attributes, unless it is part of a clause. */
function startOfContent(reading: Reading, floor: number, to: number): number {
  const end = isMark(reading, to - 1, COMMA) ? to - 1 : to;
  if (!isAfterQuote(reading, end)) return afterSemicolon(reading, floor, to);
  const quote = reading.sentence.quotes.findLast((one) => one.to <= to);
  if (quote === undefined || quote.from <= floor) return floor;
  const before = textAt(reading.tokens, quote.from - 1);
  return before === ':' || before === '.' || DASHES.has(before) ? quote.from : floor;
}

function afterSemicolon(reading: Reading, floor: number, to: number): number {
  for (let index = to - 1; index > floor; index--) if (isMark(reading, index, SEMICOLON)) return index + 1;
  return floor;
}

function withoutCommas(reading: Reading, { from, to }: TokenRange): TokenRange {
  let start = from;
  while (start < to && reading.quoted[start] === 0 && (isMark(reading, start, COMMA) || isMark(reading, start, COLON)))
    start++;
  return { from: start, to: withoutEdge(reading, start, to) };
}

/** The quotation that goes on after the attribution, with a comma, a colon or a dash before it. */
export function quotedRest(reading: Reading, from: number, limit: number): TokenRange | null {
  for (const quote of reading.sentence.quotes) {
    if (quote.from < from || quote.to > Math.max(limit, quote.from)) continue;
    const before = quote.from - 1;
    const isParted =
      isMark(reading, before, COMMA) || isMark(reading, before, COLON) || isMark(reading, before, DASHES);
    if (quote.from >= limit || !isParted) return null;
    return { from: quote.from, to: Math.min(quote.to, limit) };
  }
  return null;
}

function plainRest(reading: Reading, { subject, after }: Attribution, limit: number): TokenRange | null {
  if (after.opening === Opening.quotation) return { from: after.at, to: withoutEdge(reading, after.at, limit) };
  if (!isMark(reading, after.at, COMMA)) return null;
  const from = after.at + 1;
  if (from >= limit || !goesOnAfter(reading, from, subject?.isInverted === true)) return null;
  const to = withoutEdge(reading, from, limit);
  return to > from ? { from, to } : null;
}

/** Whether what follows an attribution and a comma is more of the content, and not of the attribution. */
function goesOnAfter(reading: Reading, at: number, isInverted: boolean): boolean {
  const token = reading.tokens[at];
  if (token === undefined || (token.lower.endsWith('ing') && !isInPhrase(reading.phrases, at))) return false;
  if (isA(token, WordClass.conjunction))
    return phraseFrom(reading, at + 1) === null || hasVerbAfterSubject(reading, at + 1);
  if (isInverted && (phraseFrom(reading, at) !== null || isA(token, WordClass.relative))) return false;
  return !/^(?:as|while|when|after|before|who)$/.test(token.lower);
}
