import { isInPhrase, type Phrase } from '../phrases/find-phrases.ts';
import { lowerAt, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { isAfterQuote, phraseBefore, type Reading } from './reading.ts';
import type { OpenSubject } from './subject.ts';
import { isClauseBreak, isGroupBreak } from './subject-before-commas.ts';
import { subjectEndingAt } from './subject-ending-at.ts';

/**
 * "A man who had waited for hours said", "People who live there said", "A woman sweeping the floor said": the noun
 * before the clause speaks. The clause ends with a range, be it that of another noun.
 */
export function headOfRelative(reading: Reading, { from, to }: TokenRange, floor: number): OpenSubject | null {
  for (let index = from - 1; index > floor && index > from - LONGEST_RELATIVE; index--) {
    if (endsRelative(reading, index)) return null;
    if (!opensRelative(reading, index)) continue;
    // "people who said": the verb of speech is the clause's own.
    return index < to - 1 && isHead(reading, phraseBefore(reading, index), floor)
      ? subjectEndingAt(reading, index, floor)
      : null;
  }
  return null;
}

/** "who", or a participle that is no part of a phrase */
function opensRelative({ tokens, phrases }: Reading, index: number): boolean {
  const word = lowerAt(tokens, index);
  return word === 'who' || (word.endsWith('ing') && !isInPhrase(phrases, index));
}

function isHead(reading: Reading, head: Phrase | null, floor: number): boolean {
  return head !== null && isPerson(reading, head) && isClauseStart(reading, head.from, floor);
}

/** A mark, a quotation, a conjunction or "that" stands in no relative clause of a subject. */
function endsRelative(reading: Reading, index: number): boolean {
  if (reading.quoted[index] === 1 || isGroupBreak(reading, index) || isClauseBreak(reading, index)) return true;
  return lowerAt(reading.tokens, index) === 'that' || isA(reading.tokens[index], WordClass.conjunction);
}

function isPerson({ tokens }: Reading, { to, name }: Phrase): boolean {
  return name !== null || isA(tokens[to - 1], WordClass.role | WordClass.people);
}

/** A relative clause without commas is no longer, in tokens. */
const LONGEST_RELATIVE = 16;

function isClauseStart(reading: Reading, from: number, floor: number): boolean {
  return (
    from === floor ||
    isAfterQuote(reading, from) ||
    isGroupBreak(reading, from - 1) ||
    isA(reading.tokens[from - 1], WordClass.conjunction | WordClass.subordinator | WordClass.time | WordClass.adverb)
  );
}
