import { isInPhrase, type Phrase } from '../phrases/find-phrases.ts';
import { lowerAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { phraseBefore, type Reading } from './reading.ts';
import type { OpenSubject } from './subject.ts';
import { isClauseBreak, isGroupBreak } from './subject-before-commas.ts';
import { subjectEndingAt } from './subject-ending-at.ts';

/** "A man who had waited for hours said", "A woman sweeping the floor said": the noun before the clause speaks. */
export function headOfRelative(reading: Reading, subject: OpenSubject, floor: number): OpenSubject | null {
  for (let index = subject.from - 1; index > floor && index > subject.from - LONGEST_RELATIVE; index--) {
    if (endsRelative(reading, index)) return null;
    const word = lowerAt(reading.tokens, index);
    const isSweeping = word.endsWith('ing') && !isInPhrase(reading.phrases, index);
    if (word !== 'who' && !isSweeping) continue;
    const head = phraseBefore(reading, index);
    const isHead = head !== null && isPerson(reading, head) && isClauseStart(reading, head.from, floor);
    return isHead ? subjectEndingAt(reading, index, floor) : null;
  }
  return null;
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
    isGroupBreak(reading, from - 1) ||
    isA(reading.tokens[from - 1], WordClass.conjunction | WordClass.subordinator | WordClass.time | WordClass.adverb)
  );
}
