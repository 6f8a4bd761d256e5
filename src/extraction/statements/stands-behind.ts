import { isInPhrase, type Phrase } from '../phrases/find-phrases.ts';
import { lowerAt, type Token, TokenKind, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type After, isQuoteAfterComma, Opening } from './content-start.ts';
import { COMMA, DASHES, isAfterQuote, isFiniteVerb, isMark, phraseFrom, type Reading } from './reading.ts';

/** Where an attribution stands. */
export interface Place {
  /** Where its clause begins. */
  readonly from: number;
  readonly after: After;
  /** Where the content before it would begin. */
  readonly start: number;
}

/** Whether the content of an attribution stands before it. */
export function standsBehind(reading: Reading, place: Place, isInverted: boolean): boolean {
  const { from, after, start } = place;
  if (from <= start || lowerAt(reading.tokens, start) === 'according') return false;
  if (isAfterQuote(reading, from)) {
    if (isNamedInPassing(reading, from, start)) return false;
    if (after.opening === Opening.that && !isInverted) return isWholeSpeech(reading, from, start);
    return isInverted || after.opening === Opening.nothing || endsSpeech(reading, from);
  }
  return isBehindClause(reading, place, isInverted);
}

/** Whether a clause, parted by a comma or a dash, is the content before an attribution. */
function isBehindClause(reading: Reading, { from, after, start }: Place, isInverted: boolean): boolean {
  if (!isParted(reading, from)) return false;
  if (hasNoContent(reading, after) && isMainClause(reading, start, from)) return true;
  if (after.opening === Opening.nothing || isInverted)
    return !isOnlyConnective(reading, start, from - 1) || isMark(reading, after.at, COMMA);
  if (after.opening === Opening.infinitive) return false;
  return (isQuoteAfterComma(reading, after) && !startsAdverbial(reading, start)) || isAfterQuote(reading, from - 1);
}

function isParted(reading: Reading, from: number): boolean {
  return isMark(reading, from - 1, COMMA) || isMark(reading, from - 1, DASHES);
}

/** "said in a letter sent on Monday", "said in a report that it called complete": what follows may tell where it was said. */
function hasNoContent({ tokens }: Reading, { at, opening }: After): boolean {
  return opening === Opening.that || (opening === Opening.plain && isA(tokens[at], WordClass.preposition));
}

/** A clause of its own that begins its sentence: what a comma and a verb of speech follow is said, "in a letter that …" or not. */
function isMainClause(reading: Reading, start: number, to: number): boolean {
  const { tokens, sentence } = reading;
  if (isA(tokens[to], WordClass.relative)) return false;
  if (start !== sentence.from || startsAdverbial(reading, start) || isA(tokens[start], CONNECTIVES)) return false;
  const subject = subjectFrom(reading, start);
  if (subject === null) return false;
  for (let index = subject.to; index < to; index++) {
    if (isA(tokens[index], WordClass.relative)) return false;
    if (isFiniteVerb(reading, index)) return true;
  }
  return false;
}

const CONNECTIVES = WordClass.conjunction | WordClass.subordinator;

/** "Half of them", "At least half of them" */
function subjectFrom(reading: Reading, start: number): Phrase | null {
  const first = isA(reading.tokens[start], WordClass.preposition) ? start + 1 : start;
  return phraseFrom(reading, first) ?? phraseFrom(reading, first + 1);
}

/** "In an interview on “Morning Show,” Roe said": the quotation is the name of something. */
function isNamedInPassing(reading: Reading, from: number, start: number): boolean {
  const quote = reading.sentence.quotes.find(({ to }) => to === from);
  return (
    quote !== undefined &&
    quote.from > start &&
    startsAdverbial(reading, start) &&
    !isMark(reading, quote.from - 1, COMMA)
  );
}

/** A quotation whose last word ends a sentence, or has a comma, is whole. */
function endsSpeech({ tokens, sentence }: Reading, from: number): boolean {
  const quote = sentence.quotes.find(({ to }) => to === from);
  if (quote === undefined) return false;
  return quote.from === sentence.from || /^[.,!?…—–]+$/.test(textAt(tokens, quote.to - 2));
}

/** "“A,” she said in a report that was read": the quotation begins the sentence and has the comma of an attribution. */
function isWholeSpeech(reading: Reading, from: number, start: number): boolean {
  return (
    endsSpeech(reading, from) && reading.sentence.quotes.some((quote) => quote.to === from && quote.from === start)
  );
}

function isOnlyConnective({ tokens }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!isA(tokens[index], WordClass.conjunction | WordClass.adverb) && textAt(tokens, index) !== ',') return false;
  }
  return true;
}

/** "Discussing the case, he said", "On Monday, she said": what stands before is no content. */
function startsAdverbial(reading: Reading, from: number): boolean {
  const word = lowerAt(reading.tokens, from);
  return startsWithPreposition(reading, from) || (/(?:ing|ed)$/.test(word) && !isInPhrase(reading.phrases, from));
}

function startsWithPreposition({ tokens, phrases }: Reading, from: number): boolean {
  if (isNumber(tokens, from + 1)) return false;
  return isA(tokens[from], WordClass.preposition | WordClass.time) && !isInPhrase(phrases, from);
}

/** "At least half of them", "Over 40 boats": a preposition before a number begins a subject. */
function isNumber(tokens: readonly Token[], at: number): boolean {
  return /^(?:least|most)$/.test(lowerAt(tokens, at)) || tokens[at]?.kind === TokenKind.number;
}
