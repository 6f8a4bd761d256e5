import type { Phrase } from '../phrases/find-phrases.ts';
import { lowerAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { COMMA, DASHES, isAfterQuote, isMark, phraseBefore, type Reading } from './reading.ts';
import { ATTACHED, MOST_PHRASES, type OpenSubject } from './subject.ts';

/** The noun phrase that ends at an index, with the of-phrases that it ends in and the phrases joined to it. */
export function subjectEndingAt(reading: Reading, index: number, floor: number): OpenSubject | null {
  const last = phraseBefore(reading, index);
  if (last === null || !canSpeak(reading, last, floor)) return null;
  const phrases = chainEndingIn(reading, last, floor);
  const [first = last] = phrases;
  if (phrases.length > 1 && isAfterPreposition(reading, first, floor)) return alone(last);
  if (phrases.length === 1 && isDocumentAfterIn(reading, last)) return null;
  if (first.name !== null && lowerAt(reading.tokens, first.to) !== 'and') {
    return { mention: { from: first.from, to: first.to }, phrases: [first], from: first.from, isInverted: false };
  }
  return { mention: { from: first.from, to: index }, phrases, from: first.from, isInverted: false };
}

/** A phrase in the reporter's own words that can name a speaker. */
function canSpeak(reading: Reading, phrase: Phrase, floor: number): boolean {
  return phrase.from >= floor && reading.quoted[phrase.from] !== 1 && !isNoSpeaker(reading, phrase);
}

/** "in a statement read on the radio": the verb is a participle. */
function isDocumentAfterIn({ tokens }: Reading, { from, to, name }: Phrase): boolean {
  const isDocument = isA(tokens[to - 1], WordClass.document | WordClass.speechNoun) && name === null;
  return isDocument && lowerAt(tokens, from - 1) === 'in';
}

/** A phrase with those before it that it is attached or joined to, in the order of the text. */
function chainEndingIn(reading: Reading, last: Phrase, floor: number): Phrase[] {
  const phrases = [last];
  let first = last;
  while (phrases.length < MOST_PHRASES) {
    const next = attachedTo(reading, first, floor) ?? joinedTo(reading, first, floor);
    if (next === null) break;
    phrases.unshift(next);
    first = next;
  }
  return phrases;
}

export function alone(phrase: Phrase): OpenSubject {
  const from = phrase.name?.from ?? phrase.from;
  return { mention: { from, to: phrase.to }, phrases: [phrase], from, isInverted: false };
}

/** The phrase before a preposition that stands before a phrase: "a spokesman" for "the ministry". */
function attachedTo(reading: Reading, phrase: Phrase, floor: number): Phrase | null {
  let at = phrase.from - 1;
  if (at <= floor || !ATTACHED.has(lowerAt(reading.tokens, at))) return null;
  while (at > floor && isA(reading.tokens[at - 1], WordClass.preposition)) at--;
  const before = phraseBefore(reading, at) ?? beforeAdjective(reading, at);
  return before !== null && before.from >= floor && !before.isPronoun ? before : indefiniteBefore(before, reading);
}

/** "a person close to the fund" */
function beforeAdjective(reading: Reading, at: number): Phrase | null {
  return lowerAt(reading.tokens, at - 1) === 'close' ? phraseBefore(reading, at - 1) : null;
}

/** "one of the delegates", but not "he of the …" */
function indefiniteBefore(phrase: Phrase | null, { tokens }: Reading): Phrase | null {
  return phrase !== null && isA(tokens[phrase.from], WordClass.indefinite) ? phrase : null;
}

/** The phrase before "and" that stands before a phrase, where no verb rules it: "the union and the company". */
function joinedTo(reading: Reading, phrase: Phrase, floor: number): Phrase | null {
  const at = phrase.from - 1;
  if (at <= floor || lowerAt(reading.tokens, at) !== 'and') return null;
  const before = phraseBefore(reading, at);
  if (before === null || before.from < floor || before.isPronoun) return null;
  const isOf = /^(?:of|for)$/.test(lowerAt(reading.tokens, before.from - 1));
  return isOf || before.from === floor || startsGroup(reading, before.from) ? before : null;
}

const JOINING = WordClass.time | WordClass.conjunction | WordClass.subordinator | WordClass.adverb;

/** Whether a mark, a quotation or a joining word stands before an index. */
function startsGroup(reading: Reading, index: number): boolean {
  if (isAfterQuote(reading, index) || isMark(reading, index - 1, COMMA)) return true;
  return isMark(reading, index - 1, DASHES) || isA(reading.tokens[index - 1], JOINING);
}

function isAfterPreposition({ tokens }: Reading, phrase: Phrase, floor: number): boolean {
  return (
    phrase.from > floor &&
    isA(tokens[phrase.from - 1], WordClass.preposition) &&
    !isA(tokens[phrase.from - 1], WordClass.subordinator)
  );
}

/** Numbers, times and relative pronouns speak for nobody. */
export function isNoSpeaker({ tokens }: Reading, phrase: Phrase): boolean {
  const head = tokens[phrase.to - 1];
  const word = head?.lower ?? '';
  if (nobody.has(word)) return true;
  if (isA(head, WordClass.timeEnd) && phrase.name === null) return true;
  return phrase.isPronoun && isA(head, WordClass.relative) && word !== 'who' && word !== 'which';
}

const nobody = new Set(['nobody', 'none', 'nothing', 'no-one']);
