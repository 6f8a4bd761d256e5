import { isInPhrase } from '../phrases/find-phrases.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { withoutEdge } from './content-end.ts';
import {
  COLON,
  COMMA,
  endOfWords,
  isAfterQuote,
  isFiniteVerb,
  isMark,
  phraseFrom,
  type Reading,
  SEMICOLON,
} from './reading.ts';

/**
 * The content around an attribution that is put into it like an adverbial: "according to Ada, A", "A, according to
 * Ada, B", "a plan that, as Ada put it, A".
 */
export function contentAround(reading: Reading, clause: TokenRange): TokenRange[] {
  const to = endOfWords(reading);
  const start = startBefore(reading, clause.from);
  const rest = rangeOf(reading, isMark(reading, clause.to, COMMA) ? clause.to + 1 : clause.to, to);
  if (start >= clause.from) return rest;
  const before = rangeOf(reading, start, clause.from);
  return goesOnAfter(reading, { from: start, to: clause.from }, clause.to) ? [...before, ...rest] : before;
}

/** Where the content before the attribution begins; the attribution itself where none stands before it. */
function startBefore(reading: Reading, at: number): number {
  const { sentence } = reading;
  if (at - sentence.from <= 1 || opensClause(reading, at)) return at;
  for (let index = at - 2; index > sentence.from; index--) if (isMark(reading, index, SEMICOLON)) return index + 1;
  return sentence.from;
}

/** "a plan that, according to Ada, A", "B, but according to Ada, A": what stands before belongs to another clause. */
function opensClause(reading: Reading, at: number): boolean {
  if (isMark(reading, at - 1, COLON) || isMark(reading, at - 1, SEMICOLON)) return true;
  const isComma = isMark(reading, at - 1, COMMA);
  const last = isComma ? at - 2 : at - 1;
  const before = reading.tokens[last];
  if (isA(before, WordClass.relative) && isAlone(reading, last)) return true;
  return !isComma && isA(before, WordClass.conjunction | WordClass.subordinator);
}

/** Whether a word is in no phrase, or is one of its own. */
function isAlone(reading: Reading, index: number): boolean {
  return !isInPhrase(reading.phrases, index) || phraseFrom(reading, index)?.to === index + 1;
}

/** Whether the content goes on after the comma that ends the attribution, rather than an apposition to its speaker. */
function goesOnAfter(reading: Reading, before: TokenRange, to: number): boolean {
  if (!isMark(reading, before.to - 1, COMMA) || !isMark(reading, to, COMMA)) return false;
  const next = to + 1;
  if (reading.quoted[next] === 1) return true;
  if (isAfterQuote(reading, before.to - 1)) return false;
  return !hasClause(reading, before) || !startsApposition(reading, next);
}

function hasClause(reading: Reading, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isFiniteVerb(reading, index)) return true;
  return false;
}

/** "an analyst at the bank", "who has woken up", "which must give notice": they tell more of the speaker. */
function startsApposition(reading: Reading, from: number): boolean {
  if (isPersonal(lowerAt(reading.tokens, from))) return true;
  if (isA(reading.tokens[from], WordClass.conjunction)) return !hasClause(reading, { from, to: endOfWords(reading) });
  const head = phraseFrom(reading, from);
  if (head === null || !isA(reading.tokens[head.to - 1], SPEAKERS)) return false;
  for (let index = head.to; index < endOfWords(reading); index++) {
    if (isA(reading.tokens[index], WordClass.relative)) return true;
    if (isFiniteVerb(reading, index)) return false;
  }
  return true;
}

const SPEAKERS = WordClass.role | WordClass.people | WordClass.organisation | WordClass.document;

function isPersonal(word: string): boolean {
  return word === 'who' || word === 'whose' || word === 'whom' || word === 'which';
}

function rangeOf(reading: Reading, from: number, to: number): TokenRange[] {
  const end = withoutEdge(reading, from, to);
  return end > from ? [{ from, to: end }] : [];
}

/** What is known of the speaker of an attribution before what follows the name is read. */
export interface Speaker {
  readonly isNamed: boolean;
  /** Whether the attribution begins its sentence, so that a verb after a comma has its subject between the commas. */
  readonly isFirst: boolean;
}

/** Past the groups between commas after a speaker that tell more of them: "Ada Roe, the mayor, quoting the report, A". */
export function afterAppositions(reading: Reading, at: number, { isNamed, isFirst }: Speaker): number {
  const to = endOfWords(reading);
  let end = at;
  while (isMark(reading, end, COMMA)) {
    const next = commaAfter(reading, end + 1, to) ?? lastOffice(reading, { from: end + 1, to }, isFirst);
    const isSubject = next !== null && isFirst && isVerbOf(reading, next + 1);
    if (next === null || isSubject || !isApposition(reading, { from: end + 1, to: next }, isNamed)) break;
    end = next;
  }
  return end;
}

/** "A, according to Ada Roe, the mayor of Ayr": the end of a sentence, where an office or an age comes last; else null. */
function lastOffice(reading: Reading, { from, to }: TokenRange, isFirst: boolean): number | null {
  if (isFirst || reading.quoted[to - 1] === 1) return null;
  if (to === from + 1 && isAge(reading.tokens[from])) return to;
  const head = phraseFrom(reading, from);
  const isOffice = head !== null && isA(reading.tokens[head.to - 1], WordClass.role);
  return isOffice || isPersonal(lowerAt(reading.tokens, from)) ? to : null;
}

function isAge(token: Token | undefined): boolean {
  return token?.kind === TokenKind.number && token.text.length < 4;
}

/** A verb, but not a plural that looks like one: "catches have fallen". */
function isVerbOf(reading: Reading, at: number): boolean {
  const isNoun = lowerAt(reading.tokens, at).endsWith('s') && isA(reading.tokens[at + 1], WordClass.auxiliary);
  return isFiniteVerb(reading, at) && (!isNoun || isA(reading.tokens[at], WordClass.auxiliary));
}

function commaAfter(reading: Reading, from: number, to: number): number | null {
  for (let index = from; index < to; index++) {
    if (reading.quoted[index] === 1) return null;
    if (isMark(reading, index, COMMA)) return index;
  }
  return null;
}

function isApposition(reading: Reading, { from, to }: TokenRange, isNamed: boolean): boolean {
  const first = reading.tokens[from];
  const word = lowerAt(reading.tokens, from);
  if (isPersonal(word) || /^(?:quoting|citing|speaking|writing)$/.test(word)) return true;
  if (to === from + 1 && /^(?:\p{Lu}{2,4}|\d{1,3})$/u.test(first?.text ?? '')) return true;
  if (hasClause(reading, { from, to })) return false;
  return isNamed && (isA(first, WordClass.determiner | WordClass.possessive | WordClass.role) || isRole(reading, from));
}

/** "Roe Group’s head of sourcing", "associate professor at …" */
function isRole(reading: Reading, from: number): boolean {
  const head = phraseFrom(reading, from);
  return head !== null && head.name === null && isA(reading.tokens[head.to - 1], WordClass.role);
}
