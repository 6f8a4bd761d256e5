import type { Phrase } from '../phrases/find-phrases.ts';
import { lowerAt, type Token, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { COMMA, isFiniteVerb, isMark, phraseFrom, type Reading } from './reading.ts';
import { ATTACHED, MOST_PHRASES, type OpenSubject } from './subject.ts';
import { isNoSpeaker } from './subject-ending-at.ts';

/** The subject that a group between commas begins with; null where it begins with anything else or has a verb of its own. */
export function headOfGroup(reading: Reading, { from, to }: TokenRange): OpenSubject | null {
  const head = phraseFrom(reading, from);
  if (head === null || head.to > to || isNoSpeaker(reading, head)) return null;
  if (head.isPronoun && !isA(reading.tokens[head.from], WordClass.indefinite)) return null;
  const phrases = chainBeginningWith(reading, head, to);
  const end = phrases.at(-1)?.to ?? head.to;
  if (hasOwnVerb(reading, end, to)) return null;
  return { mention: { from, to: end }, phrases: trimmedToName(phrases), from, isInverted: false };
}

/** A phrase with those after it that are attached or joined to it. */
function chainBeginningWith(reading: Reading, head: Phrase, to: number): Phrase[] {
  const phrases = [head];
  let end = head.to;
  while (phrases.length < MOST_PHRASES) {
    const joint = lowerAt(reading.tokens, end);
    const next = joint === 'and' || ATTACHED.has(joint) ? phraseFrom(reading, end + 1) : null;
    if (next === null || next.to > to) break;
    phrases.push(next);
    end = next.to;
  }
  return phrases;
}

/** Whether a stretch after a noun has a verb that no relative word or participle rules. */
function hasOwnVerb(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isFiniteVerb(reading, index) && (index === from || !isRelativeBefore(reading, from, index))) return true;
  }
  return false;
}

/** A name is not told apart by what follows it: "Ada Roe of the bank" is Ada Roe. */
function trimmedToName(phrases: readonly Phrase[]): Phrase[] {
  const [first] = phrases;
  return first !== undefined && first.name !== null ? [first] : [...phrases];
}

export function isRelativeBefore({ tokens }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isA(tokens[index], WordClass.relative | WordClass.subordinator) || isParticiple(tokens[index])) return true;
  }
  return isParticiple(tokens[to]);
}

export function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && /(?:ing|ed)$/.test(token.lower) && token.lower.length > 4;
}

/** A mention goes on over a comma to the name that it introduces: "The mayor, Ada Roe". */
export function withName(reading: Reading, subject: OpenSubject, to: number): OpenSubject {
  const [first] = subject.phrases;
  const { mention, phrases, from, isInverted } = subject;
  if (first?.name != null) return { mention: { from: mention.from, to: first.to }, phrases, from, isInverted };
  const end = mention.to;
  const next = isMark(reading, end, COMMA) ? phraseFrom(reading, end + 1) : null;
  if (next?.name == null || next.to > to) return subject;
  return { mention: { from: mention.from, to: next.to }, phrases: [...phrases, next], from, isInverted };
}
