import { isInPhrase, type Phrase } from '../phrases/find-phrases.ts';
import { Frame } from '../text/speech-forms.ts';
import { lowerAt, type Token, TokenKind } from '../text/token.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';
import { afterOccasion } from './after-occasion.ts';
import type { Cue } from './find-cues.ts';
import { COLON, COMMA, endOfWords, isFiniteVerb, isMark, phraseFrom, quoteFrom, type Reading } from './reading.ts';

/** What follows an attribution. */
export interface After {
  /** Where the content begins, or where the attribution ends if none follows. */
  readonly at: number;
  readonly opening: Opening;
}

/** How the content after an attribution begins. */
export const Opening = { nothing: 0, that: 1, plain: 2, colon: 3, quotation: 4, infinitive: 5, question: 6 } as const;
export type Opening = (typeof Opening)[keyof typeof Opening];

/** Whether a comma and a quotation follow an attribution. */
export function isQuoteAfterComma(reading: Reading, { at, opening }: After): boolean {
  return opening === Opening.quotation && isMark(reading, at - 1, COMMA);
}

/** An attribution holds no more tokens between its verb and a "that". */
const LONGEST_ADVERBIAL = 24;

/** Finds where the content after an attribution begins: past the addressee, expressions of time and place, and "that". */
export function contentStart(reading: Reading, cue: Cue, from: number): After {
  const to = endOfWords(reading);
  const found = openingAt(reading, from, to);
  if (found !== null) return found;
  const addressed = afterAddressee(reading, cue, from);
  const called = addressed === from ? null : openingAt(reading, addressed, to);
  if (called !== null) return called;
  const isNaming = (cue.frames & (Frame.naming | Frame.objectAs | Frame.whole)) !== 0;
  const end = isNaming ? addressed : afterAdverbials(reading, addressed, to);
  return openingAt(reading, end, to) ?? { at: end, opening: Opening.plain };
}

function openingAt(reading: Reading, at: number, to: number): After | null {
  if (at >= to) return { at, opening: Opening.nothing };
  if (quoteFrom(reading, at) !== null) return { at, opening: Opening.quotation };
  if (isMark(reading, at, COLON)) return { at: at + 1, opening: Opening.colon };
  if (isMark(reading, at, COMMA)) return commaAt(reading, at);
  return reading.quoted[at] === 1 ? { at, opening: Opening.nothing } : wordAt(reading, at);
}

/** A word that opens a content: "that", "to", "whether" and the like. */
function wordAt(reading: Reading, at: number): After | null {
  const word = lowerAt(reading.tokens, at);
  if (word === 'that' && !isPronounThat(reading, at)) return { at: at + 1, opening: Opening.that };
  if (word === 'to' || (word === 'not' && lowerAt(reading.tokens, at + 1) === 'to')) {
    return isInfinitive(reading, at) ? { at, opening: Opening.infinitive } : null;
  }
  return isQuestionWord(reading, at) ? { at, opening: Opening.question } : null;
}

/** A comma ends the attribution, but where a quotation follows it. */
function commaAt(reading: Reading, at: number): After {
  if (quoteFrom(reading, at + 1) !== null) return { at: at + 1, opening: Opening.quotation };
  const that = thatAfterAside(reading, at);
  return that === null ? { at, opening: Opening.nothing } : { at: that + 1, opening: Opening.that };
}

/** The "that" after a few words between commas: "conceded, however, that …". */
function thatAfterAside(reading: Reading, comma: number): number | null {
  for (let index = comma + 1; index < comma + LONGEST_ASIDE; index++) {
    if (reading.quoted[index] === 1 || isFiniteVerb(reading, index)) return null;
    if (isMark(reading, index, COMMA)) return lowerAt(reading.tokens, index + 1) === 'that' ? index + 1 : null;
  }
  return null;
}

/** No aside between a verb and its "that" is longer, in tokens. */
const LONGEST_ASIDE = 10;

/** "said that was fine": a "that" before a verb is what is spoken of. */
function isPronounThat(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return isA(next, WordClass.auxiliary) && !isA(next, WordClass.possessiveMark) && next?.lower !== 'have';
}

function isInfinitive(reading: Reading, at: number): boolean {
  const verb = lowerAt(reading.tokens, at) === 'not' ? at + 2 : at + 1;
  const token = reading.tokens[verb];
  if (quoteFrom(reading, verb) !== null) return true;
  return (
    token !== undefined &&
    !token.capital &&
    !isA(token, WordClass.determiner | WordClass.possessive | WordClass.objectPronoun) &&
    !isPlainNoun(token.lower)
  );
}

function isPlainNoun(word: string): boolean {
  return (
    word === 'reporters' ||
    word === 'journalists' ||
    word === 'newsmen' ||
    word === 'parliament' ||
    word === 'lawmakers' ||
    word === 'questions'
  );
}

function isQuestionWord({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token?.lower === 'whether' || token?.lower === 'if' || (isA(token, WordClass.relative) && token?.lower !== 'that')
  );
}

/** Whom it is said to: a noun phrase right after the verb, or after "to". */
function afterAddressee(reading: Reading, cue: Cue, from: number): number {
  if ((cue.frames & Frame.addressee) === 0) return from;
  const isTelling = cue.lemma === 'tell';
  const head = listenerFrom(reading, from);
  if (head === null || (!isTelling && isThing(reading, head))) return from;
  const end = afterAttached(reading, head.to);
  if (isTelling && !isFiniteVerb(reading, end)) return end;
  const to = endOfWords(reading);
  const after = openingAt(reading, afterAdverbials(reading, end, to), to);
  if (after !== null && after.opening !== Opening.nothing) return end;
  return isTelling ? head.to : from;
}

/** A noun phrase, perhaps with an adjective in -ing or -ed before it: "neighbouring churches", "elected officials". */
function listenerFrom(reading: Reading, from: number): Phrase | null {
  const isAdjective = /.(?:ing|ed)$/.test(lowerAt(reading.tokens, from));
  return phraseFrom(reading, from) ?? (isAdjective ? phraseFrom(reading, from + 1) : null);
}

/** Past the phrases that belong to the one before them: "the mayor of Roeville and a clerk". */
function afterAttached(reading: Reading, from: number): number {
  let end = from;
  while (ATTACHING.has(lowerAt(reading.tokens, end))) {
    const next = phraseFrom(reading, end + 1);
    if (next === null) break;
    end = next.to;
  }
  return end;
}

/** "promised a hall": nobody is spoken to. */
function isThing({ tokens }: Reading, { from, to }: Phrase): boolean {
  const noun = tokens[to - 1];
  if (isA(noun, WordClass.role | WordClass.people | WordClass.organisation | WordClass.indefinite)) return false;
  return /^an?$/.test(lowerAt(tokens, from)) && noun?.capital === false;
}

const ATTACHING = new Set(['of', 'at', 'in', 'from', 'for', 'and', 'on']);

/** Past "on Tuesday", "in a statement", "by telephone", "as he arrived", where the content begins only after them. */
function afterAdverbials(reading: Reading, from: number, to: number): number {
  let at = from;
  for (;;) {
    const next = afterTime(reading, at, to);
    if (next === at) break;
    at = next;
  }
  const that = afterThat(reading, at, to) ?? afterOccasion(reading, at, to);
  if (that !== null) return that;
  if (isMarkedInfinitive(reading, at)) return at;
  const end = afterPrepositions(reading, at, to);
  return end > at && isAdverbialEnd(reading, end, to) ? end : at;
}

function isMarkedInfinitive(reading: Reading, at: number): boolean {
  const word = lowerAt(reading.tokens, at);
  return (word === 'to' || (word === 'not' && lowerAt(reading.tokens, at + 1) === 'to')) && isInfinitive(reading, at);
}

function isAdverbialEnd(reading: Reading, at: number, to: number): boolean {
  return at >= to || isMark(reading, at, COMMA) || isMark(reading, at, COLON) || quoteFrom(reading, at) !== null;
}

/** One word of an expression of time, with the preposition before it. */
function afterTime({ tokens, phrases, quoted }: Reading, at: number, to: number): number {
  const token = tokens[at];
  if (at >= to || token === undefined || quoted[at] === 1) return at;
  const isLone = !isInPhrase(phrases, at);
  if (isA(token, WordClass.time) && isLone) return at + 1;
  const ruled = Math.max(afterFixedWords(tokens, at), afterRuledTime(tokens, at));
  if (ruled > at) return ruled;
  return isDay(tokens, at) || (isLone && isPassingAdverb(token)) ? at + 1 : at;
}

/** "said only that …", "said two weeks ago …" */
function afterFixedWords(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) === 'only') return lowerAt(tokens, at + 1) === 'that' ? at + 1 : at;
  const isAgo = lowerAt(tokens, at + 2) === 'ago' && isA(tokens[at + 1], WordClass.time | WordClass.timeEnd);
  return isAgo ? at + 3 : at;
}

/** The number of "March 3" */
function isDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === TokenKind.number && isA(tokens[at - 1], WordClass.time);
}

/** "this morning", "last week" */
function isThisTime(tokens: readonly Token[], at: number): boolean {
  return /^(?:this|last|that)$/.test(lowerAt(tokens, at)) && isA(tokens[at + 1], WordClass.timeEnd);
}

/** "on Tuesday", "in the morning", "by last week" */
function afterRuledTime(tokens: readonly Token[], at: number): number {
  if (isThisTime(tokens, at)) return at + 2;
  if (!isA(tokens[at], WordClass.preposition)) return at;
  if (isA(tokens[at + 1], WordClass.time) && isTimeEnd(lowerAt(tokens, at + 1))) return at + 2;
  const isLonger = isA(tokens[at + 1], WordClass.determiner | WordClass.time) && isA(tokens[at + 2], WordClass.time);
  return isLonger ? at + 3 : at;
}

/** An adverb that tells how or when it was said; "there", "perhaps" and the like begin what was said. */
function isPassingAdverb({ lower }: Token): boolean {
  return (
    /^(?:later|earlier|afterwards|afterward|again|online|aloud|back)$/.test(lower) ||
    (lower.endsWith('ly') &&
      isA({ classes: classesOf(lower) }, WordClass.adverb) &&
      lower !== 'only' &&
      lower !== 'early')
  );
}

function isTimeEnd(word: string | undefined): boolean {
  return word !== 'last' && word !== 'next' && word !== 'this';
}

/** The "that" after an adverbial, which has a verb before it only where it is a clause. */
function afterThat(reading: Reading, at: number, to: number): number | null {
  const first = reading.tokens[at];
  const isClause = startsAdverbialClause(first);
  if (!isA(first, WordClass.preposition) && !isClause) return null;
  for (let index = at; index < Math.min(to, at + LONGEST_ADVERBIAL); index++) {
    const word = lowerAt(reading.tokens, index);
    if (reading.quoted[index] === 1 || ENDS_CLAUSE.has(word)) return null;
    if (word === 'that' || word === 'whether') return index;
    if (!isClause && isFiniteVerb(reading, index)) return null;
  }
  return null;
}

/** "as he arrived", "when she came" */
function startsAdverbialClause(token: Token | undefined): boolean {
  return isA(token, WordClass.subordinator) && !/^(?:that|if|whether)$/.test(token?.lower ?? '');
}

const ENDS_CLAUSE = new Set([':', ';']);

function afterPrepositions(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && isA(reading.tokens[at], WordClass.preposition)) {
    const phrase = phraseFrom(reading, at + 1);
    if (phrase === null) break;
    at = phrase.to;
  }
  return at;
}
