import { Frame } from '../text/speech-forms.ts';
import { lowerAt, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type Attribution, isApposed, quotedContent, Relation } from './attribution.ts';
import type { Content } from './content.ts';
import { contentAround } from './content-around.ts';
import { contentBefore, partBefore, quotedRest } from './content-before.ts';
import { contentEnd, isEmptyContent, objectEnd, withoutEdge } from './content-end.ts';
import { contentRule } from './content-rule.ts';
import { Opening } from './content-start.ts';
import { type Draft, Rule } from './draft.ts';
import { isJudgedBefore, passiveContent } from './passive-content.ts';
import { COMMA, endOfWords, isMark, phraseBefore, quoteFrom, type Reading } from './reading.ts';
import { RELATIVES, type Subject } from './subject.ts';

/** The statements that the attributions of a sentence make. */
export function draftAttributed(reading: Reading, attributions: readonly Attribution[]): Omit<Draft, 'sentence'>[] {
  const drafts: Omit<Draft, 'sentence'>[] = [];
  for (const [index, attribution] of attributions.entries()) {
    const content = contentOf(reading, attribution, limitOf(reading, attributions, index));
    if (content !== null && content.ranges.length > 0) drafts.push(draftOf(reading, attribution, content));
  }
  return drafts;
}

function draftOf(reading: Reading, { cue, subject }: Attribution, { ranges, rule }: Content): Omit<Draft, 'sentence'> {
  const goesOn = reading.sentence.quotes.some((quote) => quote.goesOn && quote.from === ranges[0]?.from);
  return { ranges, cue: cue.words, mention: subject?.mention ?? null, phrases: subject?.phrases ?? [], rule, goesOn };
}

/** Where the next attribution begins that is not inside this one's content. */
function limitOf(reading: Reading, attributions: readonly Attribution[], index: number): number {
  const start = attributions[index]?.after.at ?? 0;
  for (let at = index + 1; at < attributions.length; at++) {
    const next = attributions[at];
    const limit = next === undefined ? null : limitBefore(reading, next, start);
    if (limit !== null) return limit;
  }
  return endOfWords(reading);
}

/** Where an attribution ends the content of an earlier one, which begins at `start`; null where it is part of it. */
function limitBefore(reading: Reading, next: Attribution, start: number): number | null {
  switch (next.relation) {
    case Relation.around:
      return null;
    case Relation.inside: {
      const which = whichBefore(reading, next);
      return which !== null && which > start ? which : null;
    }
    case Relation.behind: {
      const { from } = partBefore(reading, next);
      return from > start ? from : next.from;
    }
    case Relation.before:
      return isThingDone(reading, next) ? null : next.from;
  }
}

/** "said that it grieved and had recalled its ships": no speech, but more of what is said. */
function isThingDone(reading: Reading, next: Attribution): boolean {
  const { cue, isShared, after } = next;
  if (!isShared || cue.isParticiple || after.opening !== Opening.plain) return false;
  const hasAuxiliary = isA(reading.tokens[cue.groupFrom], WordClass.auxiliary);
  return hasAuxiliary && contentRule(reading, next, endOfWords(reading)) === null;
}

/** The comma of ", which she said was last mended in 2006" at the end of a sentence: the content before it is whole. */
function whichBefore(reading: Reading, { subject, after }: Attribution): number | null {
  const which = (subject?.from ?? 0) - 1;
  if (lowerAt(reading.tokens, which) !== 'which' || !isMark(reading, which - 1, COMMA)) return null;
  for (let index = after.at; index < endOfWords(reading); index++) if (isMark(reading, index, COMMA)) return null;
  return which - 1;
}

function contentOf(reading: Reading, attribution: Attribution, limit: number): Content | null {
  if (attribution.relation === Relation.around) return aroundContent(reading, attribution);
  if (isJudgedBefore(attribution)) return passiveContent(reading, attribution, limit);
  if (attribution.relation === Relation.behind) return contentBefore(reading, attribution, limit);
  const quote = quotedContent(reading, attribution);
  if (quote !== null && isNameOfThing(reading, attribution, quote.to)) return null;
  return quotedAfter(reading, attribution, limit) ?? plainAfter(reading, attribution, limit);
}

/** "As Ada put it, A", "A, as Ada says, B" */
function aroundContent(reading: Reading, { from, after }: Attribution): Content {
  const to = after.opening === Opening.nothing ? after.at : after.at - 1;
  return { ranges: contentAround(reading, { from, to }), rule: Rule.clauseThenSpeaker };
}

/** "She said: “A”", "She said, “A” and “B”", "called for “A”" */
function quotedAfter(reading: Reading, attribution: Attribution, limit: number): Content | null {
  const quote = quotedContent(reading, attribution);
  if (quote === null) return null;
  const isIntroduced = attribution.after.opening === Opening.colon || isMark(reading, attribution.after.at - 1, COMMA);
  const isWhole =
    isIntroduced ||
    isApposed(attribution) ||
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
  if (cue.frames !== Frame.naming || cue.rulesContent || quoteFrom(reading, quoteTo) !== null) return false;
  if (subject === null) return true;
  return !RELATIVES.has(lowerAt(reading.tokens, subject.from - 1)) && !isReducedRelative(reading, subject);
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
  const rule = contentRule(reading, attribution, clauseTo);
  if (
    rule === null ||
    cue.quotationOnly ||
    isEmptyContent(reading, attribution, clauseTo) ||
    isFormula(reading, attribution)
  )
    return null;
  const words = wordsWith(reading, attribution, clauseTo);
  if (words !== null) return words;
  const end = rule === Rule.object ? endOfPhrase(reading, attribution, clauseTo) : clauseTo;
  const to = withoutEdge(reading, after.at, end);
  const from = isMark(reading, after.at, COMMA) ? after.at + 1 : after.at;
  return to > from ? { ranges: [{ from, to }], rule } : null;
}

/** An infinitive goes on to the end of its clause, but not behind a quotation that it ends in. */
function endOfPhrase(reading: Reading, attribution: Attribution, clauseTo: number): number {
  const { at, opening } = attribution.after;
  const hasQuote = reading.sentence.quotes.some(({ from, to }) => from >= at && to <= clauseTo);
  return opening === Opening.plain || hasQuote ? objectEnd(reading, attribution, clauseTo) : clauseTo;
}

/** "asked not to be named" */
function isFormula({ tokens }: Reading, { after }: Attribution): boolean {
  if (lowerAt(tokens, after.at) === 'anonymity') return true;
  if (/^names?$/.test(lowerAt(tokens, after.at + 1)) && lowerAt(tokens, after.at + 2) === 'not') return true;
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
