import { words } from '../lexicon/words.ts';
import { lowerAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { phraseFrom, type Reading } from './reading.ts';

/** Where something is said, besides documents: nouns after "in", "at" and the like. */
const occasions = new Set(
  words(
    'address appearance broadcast briefing call conference debate hearing interview lecture podcast sermon speech video',
  ),
);
const PREPOSITIONS = new Set(words('in at on during via over'));

/**
 * "said in a statement on Monday it would close": past the occasion or the document, and the time after it, to the
 * noun phrase that begins the content; null where none follows.
 */
export function afterOccasion(reading: Reading, from: number, to: number): number | null {
  const end = endOfOccasion(reading, from);
  if (end === null) return null;
  const at = afterTime(reading, end, to);
  return at < to && reading.quoted[at] !== 1 && phraseFrom(reading, at) !== null ? at : null;
}

function endOfOccasion(reading: Reading, from: number): number | null {
  const { tokens } = reading;
  const phrase = PREPOSITIONS.has(lowerAt(tokens, from)) ? phraseFrom(reading, from + 1) : null;
  if (phrase === null || !isA(tokens[phrase.from], WordClass.determiner | WordClass.possessive)) return null;
  const noun = tokens[phrase.to - 1];
  return isA(noun, WordClass.document) || occasions.has(noun?.lower ?? '') ? phrase.to : null;
}

/** Past "on Monday", "late on Monday". */
function afterTime({ tokens }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && (isA(tokens[at], WordClass.time) || isA(tokens[at + 1], WordClass.time))) at++;
  return at;
}
