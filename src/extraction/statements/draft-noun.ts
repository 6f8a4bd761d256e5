import { isInPhrase, type Phrase } from '../phrases/find-phrases.ts';
import { isCapitalAt, lowerAt, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { withoutEdge } from './content-end.ts';
import { type Draft, Rule } from './draft.ts';
import { endOfWords, isFiniteVerb, phraseBefore, phraseFrom, type Reading } from './reading.ts';

type Found = Omit<Draft, 'sentence'>;

/** Statements that a noun signals: "her claim that A", "claims by residents that A", "a report in the Mail that A". */
export function draftNouns(reading: Reading): Found[] {
  const found: Found[] = [];
  const { from, to } = reading.sentence;
  for (let index = from + 1; index < to; index++) {
    if (reading.quoted[index] === 1 || lowerAt(reading.tokens, index) !== 'that') continue;
    const draft = nounBefore(reading, index);
    if (draft !== null) found.push(draft);
  }
  return found;
}

/** A noun of speech before "that", with its speaker before it or between. */
function nounBefore(reading: Reading, that: number): Found | null {
  const last = phraseBefore(reading, that);
  if (last === null) return null;
  const isNoun = isA(reading.tokens[last.to - 1], WordClass.speechNoun) && last.name === null;
  if (isNoun) return ownedNoun(reading, last, that);
  const preposition = lowerAt(reading.tokens, last.from - 1);
  const noun = phraseBefore(reading, last.from - 1);
  if (noun === null || (preposition !== 'by' && preposition !== 'from' && preposition !== 'in')) return null;
  if (!isA(reading.tokens[noun.to - 1], WordClass.speechNoun)) return null;
  return draftOf(reading, {
    that,
    noun: { from: noun.to - 1, to: noun.to },
    mention: { from: last.from, to: last.to },
    phrases: [last],
  });
}

/** "her claim", "the minister’s claim" */
function ownedNoun(reading: Reading, phrase: Phrase, that: number): Found | null {
  const { tokens } = reading;
  const noun = { from: phrase.to - 1, to: phrase.to };
  if (isA(tokens[phrase.from], WordClass.possessive)) {
    const owner = { from: phrase.from, to: phrase.from + 1, name: null, isPronoun: true };
    return draftOf(reading, { that, noun, mention: { from: phrase.from, to: phrase.from + 1 }, phrases: [owner] });
  }
  for (let index = phrase.from + 1; index < phrase.to - 1; index++) {
    if (!isA(tokens[index], WordClass.possessiveMark)) continue;
    const name = isCapitalAt(tokens, index - 1) ? { from: phrase.from, to: index } : null;
    const owner = { from: phrase.from, to: index, name, isPronoun: false };
    return draftOf(reading, { that, noun, mention: { from: phrase.from, to: index }, phrases: [owner] });
  }
  return null;
}

interface Parts {
  readonly that: number;
  readonly noun: TokenRange;
  readonly mention: TokenRange;
  readonly phrases: readonly Phrase[];
}

function draftOf(reading: Reading, { that, noun, mention, phrases }: Parts): Found | null {
  const from = that + 1;
  const to = withoutEdge(reading, from, endOfClause(reading, from, phrases[0]?.from === reading.sentence.from));
  return to > from
    ? { ranges: [{ from, to }], cue: noun, mention, phrases, rule: Rule.speechNoun, goesOn: false }
    : null;
}

/** Where the noun is the subject of the sentence, its clause ends before the second verb. */
function endOfClause(reading: Reading, from: number, isSubject: boolean): number {
  const to = endOfWords(reading);
  if (!isSubject) return to;
  let verbs = 0;
  for (let index = from; index < to; index++) {
    if (!isFiniteVerb(reading, index)) continue;
    verbs++;
    while (
      index + 1 < to &&
      phraseFrom(reading, index + 1) === null &&
      (isFiniteVerb(reading, index + 1) || isA(reading.tokens[index + 1], WordClass.adverb))
    )
      index++;
    const next = nextVerb(reading, index + 1, to);
    if (verbs === 1 && next !== null) return next;
  }
  return to;
}

function nextVerb(reading: Reading, from: number, to: number): number | null {
  for (let index = from; index < to; index++) {
    if (isA(reading.tokens[index], WordClass.conjunction | WordClass.relative) && !isInPhrase(reading.phrases, index))
      return null;
    if (isFiniteVerb(reading, index)) return index;
  }
  return null;
}
