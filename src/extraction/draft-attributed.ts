import { type Attribution, quotedContent, Relation } from './attribution.ts';
import { contentEnd, hasFinite, isEmptyContent, objectEnd, withoutEdge } from './content-end.ts';
import { Opening } from './content-start.ts';
import { type Draft, Rule } from './draft.ts';
import { isInPhrase } from './find-phrases.ts';
import type { Subject } from './find-subject.ts';
import { objectRule } from './object-frames.ts';
import {
  COLON,
  COMMA,
  DASHES,
  endOfWords,
  isAfterQuote,
  isFiniteVerb,
  isMark,
  phraseBefore,
  phraseFrom,
  quoteFrom,
  type Reading,
} from './reading.ts';
import { Frame } from './speech-forms.ts';
import { ParagraphKind } from './split-paragraphs.ts';
import { lowerAt, type TokenRange, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** A content, and the rule that found it. */
export interface Content {
  readonly ranges: readonly TokenRange[];
  readonly rule: Rule;
}

/** The statements that the attributions of a sentence make. */
export function draftAttributed(reading: Reading, attributions: readonly Attribution[]): Omit<Draft, 'sentence'>[] {
  return attributions.flatMap((attribution, index) => {
    const limit = limitOf(reading, attributions, index);
    const content = contentOf(reading, attribution, limit);
    if (content === null || content.ranges.length === 0) return [];
    const { cue, subject } = attribution;
    const goesOn = reading.sentence.quotes.some((quote) => quote.goesOn && quote.from === content.ranges[0]?.from);
    return [{ ...content, cue: cue.words, mention: subject?.mention ?? null, phrases: subject?.phrases ?? [], goesOn }];
  });
}

/** Where the next attribution begins that is not inside this one's content. */
function limitOf(reading: Reading, attributions: readonly Attribution[], index: number): number {
  const to = endOfWords(reading);
  const self = attributions[index];
  for (const next of attributions.slice(index + 1)) {
    if (next.relation === Relation.inside) continue;
    if (next.relation === Relation.behind) return next.floor > (self?.after.at ?? 0) ? next.floor : next.from;
    return next.from;
  }
  return to;
}

function contentOf(reading: Reading, attribution: Attribution, limit: number): Content | null {
  if (attribution.relation === Relation.behind) return contentBefore(reading, attribution, limit);
  const quote = quotedContent(reading, attribution);
  if (quote !== null && isNameOfThing(reading, attribution, quote.to)) return null;
  return quotedAfter(reading, attribution, limit) ?? plainAfter(reading, attribution, limit);
}

/** "“A,” she said, “B.”" or "A, she said, B" */
function contentBefore(reading: Reading, attribution: Attribution, limit: number): Content | null {
  const { subject, cue, floor, after } = attribution;
  const to = subject === null || subject.isInverted ? cue.groupFrom : subject.from;
  const first = withoutCommas(reading, { from: afterTopic(reading, startOfContent(reading, floor, to), to), to });
  if (first.to <= first.from) return null;
  const isDirect = quoteFrom(reading, first.from)?.to === first.to;
  if (!isDirect && cue.quotationOnly) return null;
  const rest = isDirect ? quotedRest(reading, after.at, limit) : plainRest(reading, attribution, limit);
  const rule = isDirect ? Rule.quotationThenSpeaker : Rule.clauseThenSpeaker;
  return { ranges: rest === null ? [first] : [first, rest], rule };
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

/** The last quotation before an attribution is what it attributes, unless it is part of a clause. */
function startOfContent(reading: Reading, floor: number, to: number): number {
  if (!isAfterQuote(reading, to)) return floor;
  const quote = reading.sentence.quotes.findLast((one) => one.to <= to);
  if (quote === undefined || quote.from <= floor) return floor;
  const before = textAt(reading.tokens, quote.from - 1);
  return before === ':' || before === '.' ? quote.from : floor;
}

function withoutCommas(reading: Reading, { from, to }: TokenRange): TokenRange {
  let start = from;
  while (start < to && reading.quoted[start] === 0 && (isMark(reading, start, COMMA) || isMark(reading, start, COLON)))
    start++;
  return { from: start, to: withoutEdge(reading, start, to) };
}

/** The quotation that goes on after the attribution, with a comma, a colon or a dash before it. */
function quotedRest(reading: Reading, from: number, limit: number): TokenRange | null {
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
  if (isA(token, WordClass.conjunction)) return !isInPhrase(reading.phrases, at + 1);
  if (isInverted && (phraseFrom(reading, at) !== null || isA(token, WordClass.relative))) return false;
  return !/^(?:as|while|when|after|before|who)$/.test(token.lower);
}

/** "She said: “A”", "She said, “A” and “B”", "called for “A”" */
function quotedAfter(reading: Reading, attribution: Attribution, limit: number): Content | null {
  const quote = quotedContent(reading, attribution);
  if (quote === null) return null;
  const isIntroduced = attribution.after.opening === Opening.colon || isMark(reading, attribution.after.at - 1, COMMA);
  const isWhole =
    isIntroduced ||
    endsInside(reading, quote.to) ||
    isMark(reading, quote.to, COMMA) ||
    (attribution.cue.frames & Frame.clause) === 0;
  const end = isWhole
    ? endOfQuoted(reading, attribution, { from: quote.to, to: limit })
    : endOfMixed(reading, attribution, limit);
  const rest = isIntroduced ? quotedRest(reading, quote.to, limit) : null;
  const first = { from: quote.from, to: Math.max(end, Math.min(quote.to, reading.sentence.to)) };
  return { ranges: rest === null ? [first] : [first, rest], rule: Rule.speakerThenQuotation };
}

/** Two quotations side by side are one content; "“a wall” of cranes" goes on where no clause can. */
function endOfQuoted(reading: Reading, attribution: Attribution, { from, to }: TokenRange): number {
  const second = quoteFrom(reading, from);
  if (second !== null) return second.to;
  const isIntroduced = attribution.after.opening === Opening.colon || isMark(reading, attribution.after.at - 1, COMMA);
  const token = reading.tokens[from];
  const isRuled =
    isA(token, WordClass.preposition) &&
    !isA(token, WordClass.subordinator) &&
    !isA(reading.tokens[from + 1], WordClass.time);
  if (isIntroduced || !isRuled || (attribution.cue.frames & Frame.object) === 0) return from;
  return endOfMixed(reading, attribution, to);
}

function endOfMixed(reading: Reading, attribution: Attribution, limit: number): number {
  return withoutEdge(reading, attribution.after.at, contentEnd(reading, attribution, limit));
}

/** "a choir called “The Larks”": a verb of naming with nothing before its quotation, but in "what she called “a joke”". */
function isNameOfThing(reading: Reading, { cue, subject }: Attribution, quoteTo: number): boolean {
  if ((cue.frames & Frame.naming) === 0 || cue.rulesContent || cue.frames !== Frame.naming) return false;
  const before = lowerAt(reading.tokens, (subject?.from ?? 0) - 1);
  if (subject !== null && isReducedRelative(reading, subject)) return false;
  return (
    quoteFrom(reading, quoteTo) === null &&
    before !== 'that' &&
    before !== 'which' &&
    before !== 'what' &&
    before !== 'whom'
  );
}

/** "talks it called “a farce”", "a deal Ada Roe called “a gift”": a definite subject right after a noun phrase. */
function isReducedRelative(reading: Reading, { from, isInverted, phrases }: Subject): boolean {
  const [head] = phrases;
  const isDefinite = head !== undefined && (head.isPronoun || head.name !== null);
  return !isInverted && isDefinite && phraseBefore(reading, from) !== null;
}

function endsInside({ tokens }: Reading, quoteTo: number): boolean {
  return /^[.!?,…]$/.test(textAt(tokens, quoteTo - 2));
}

/** "said that A", "asked whether A", "urged X to A", "called for A" */
function plainAfter(reading: Reading, attribution: Attribution, limit: number): Content | null {
  const { after, cue } = attribution;
  const clauseTo = contentEnd(reading, attribution, limit);
  const rule = ruleFor(reading, attribution, clauseTo);
  if (
    rule === null ||
    cue.quotationOnly ||
    isEmptyContent(reading, attribution, clauseTo) ||
    isFormula(reading, attribution)
  )
    return null;
  const words = wordsWith(reading, attribution, clauseTo);
  if (words !== null) return words;
  const isPhrase = rule === Rule.object && after.opening === Opening.plain;
  const to = withoutEdge(reading, after.at, isPhrase ? objectEnd(reading, attribution, clauseTo) : clauseTo);
  return to > after.at ? { ranges: [{ from: after.at, to }], rule } : null;
}

/** "asked not to be named" */
function isFormula({ tokens }: Reading, { after }: Attribution): boolean {
  const at = lowerAt(tokens, after.at) === 'not' ? after.at + 1 : after.at;
  return (
    lowerAt(tokens, at) === 'to' &&
    lowerAt(tokens, at + 1) === 'be' &&
    /^(?:named|identified|quoted)$/.test(lowerAt(tokens, at + 2))
  );
}

/** "posted a picture with the words “A”": the words are the content. */
function wordsWith(reading: Reading, { after, cue }: Attribution, to: number): Content | null {
  const quote = reading.sentence.quotes.find((one) => one.from > after.at && one.to <= to);
  if (
    quote === undefined ||
    (cue.lemma !== 'post' && cue.lemma !== 'tweet') ||
    lowerAt(reading.tokens, quote.from - 1) !== 'words'
  )
    return null;
  return { ranges: [{ from: quote.from, to: quote.to }], rule: Rule.speakerThenQuotation };
}

function ruleFor(reading: Reading, attribution: Attribution, to: number): Rule | null {
  const { after, cue } = attribution;
  const allows = (frame: number) => (cue.frames & frame) !== 0;
  switch (after.opening) {
    case Opening.nothing:
      return null;
    case Opening.that:
      return allows(Frame.clause | Frame.object | Frame.whole) ? Rule.clause : null;
    case Opening.colon:
      return allows(Frame.clause | Frame.direct) ? Rule.clause : null;
    case Opening.infinitive:
      return allows(Frame.infinitive) ? Rule.object : null;
    case Opening.question:
      return questionRule(reading, attribution);
    case Opening.plain:
    case Opening.quotation:
      return objectRule(reading, attribution, to) ? Rule.object : plainRule(reading, attribution, to);
  }
}

function plainRule(reading: Reading, { after, cue }: Attribution, to: number): Rule | null {
  if ((cue.frames & Frame.clause) === 0) return null;
  return hasFinite(reading, after.at, to) || isSaying(cue.lemma, to - after.at) ? Rule.clause : null;
}

/** What is said is a clause even where its verb looks like a noun. */
function isSaying(lemma: string, size: number): boolean {
  return (lemma === 'say' || lemma === 'tell') && size > 3;
}

/** "said what was needed was time" is a clause; "explained how" is no content. */
function questionRule({ tokens }: Reading, { after, cue }: Attribution): Rule | null {
  if ((cue.frames & Frame.question) !== 0) return Rule.clause;
  const isClause = cue.lemma === 'say' || lowerAt(tokens, after.at) === 'if' || lowerAt(tokens, after.at) === 'when';
  return isClause && (cue.frames & Frame.clause) !== 0 ? Rule.clause : null;
}
