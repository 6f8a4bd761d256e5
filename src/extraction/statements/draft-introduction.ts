import type { Phrase } from '../phrases/find-phrases.ts';
import { lowerAt, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './draft.ts';
import { Rule } from './draft.ts';
import { subjectOfVerb } from './find-subject.ts';
import { COLON, isFiniteVerb, isMark, phraseBefore, phraseFrom, type Reading } from './reading.ts';
import type { Subject } from './subject.ts';

type Found = Omit<Draft, 'sentence'>;

/** What introduces a quotation with a colon. */
export interface Introduction {
  readonly cue: TokenRange | null;
  readonly mention: TokenRange;
  readonly phrases: readonly Phrase[];
}

/** The introduction that a sentence ends with: "She told the hall:", with the quotation in the next paragraph. */
export function introductionOf(reading: Reading, attributions: readonly Attribution[]): Introduction | null {
  const colon = reading.sentence.to - 1;
  if (!isMark(reading, colon, COLON)) return null;
  const attribution = attributions.findLast(({ after }) => after.at === colon + 1);
  if (attribution?.subject != null) {
    const { cue, subject } = attribution;
    return { cue: cue.words, mention: subject.mention, phrases: subject.phrases };
  }
  const subject = introducer(reading, colon);
  return subject === null ? null : { cue: null, mention: subject.mention, phrases: subject.phrases };
}

/** Who does what stands before a colon: "she" in "Asked again, she shakes her head: “No.”". */
export function introducer(reading: Reading, colon: number): Subject | null {
  for (let index = reading.sentence.from; index < colon; index++) {
    if (reading.quoted[index] === 1 || !(isFiniteVerb(reading, index) || isPresent(reading, index))) continue;
    const subject = subjectOfVerb(reading, index, reading.sentence.from);
    if (subject !== null) return isSomebody(reading, subject) ? subject : null;
  }
  return null;
}

/** "Brandt shakes her head": a word in -s between a name or a pronoun and a noun phrase. */
function isPresent(reading: Reading, index: number): boolean {
  const subject = phraseBefore(reading, index);
  const isSubject = subject !== null && (subject.name !== null || subject.isPronoun);
  return isSubject && /[^s]s$/.test(lowerAt(reading.tokens, index)) && phraseFrom(reading, index + 1) !== null;
}

function isSomebody({ tokens }: Reading, { phrases }: Subject): boolean {
  const [head] = phrases;
  if (head === undefined) return false;
  const noun = tokens[head.to - 1];
  if (head.isPronoun) return isA(noun, WordClass.subjectPronoun) && noun?.lower !== 'it' && noun?.lower !== 'you';
  return head.name !== null || isA(noun, WordClass.role | WordClass.people);
}

/** A quotation at the head of a paragraph with the introduction that the paragraph before ends with. */
export function introduced({ ranges, goesOn }: Found, { cue, mention, phrases }: Introduction): Found {
  return { ranges, cue, mention, phrases, rule: Rule.speakerThenQuotation, goesOn };
}
