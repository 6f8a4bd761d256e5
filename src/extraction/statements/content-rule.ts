import { words } from '../lexicon/words.ts';
import { isInPhrase } from '../phrases/find-phrases.ts';
import { Frame } from '../text/speech-forms.ts';
import { lowerAt } from '../text/token.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';
import type { Attribution } from './attribution.ts';
import { hasFinite } from './content-end.ts';
import { Opening } from './content-start.ts';
import { Rule } from './draft.ts';
import type { Cue } from './find-cues.ts';
import { objectRule } from './object-frames.ts';
import { COMMA, endOfWords, isFiniteVerb, isMark, phraseFrom, type Reading } from './reading.ts';

/** The rule by which what follows an attribution is its content; null where it is none. */
export function contentRule(reading: Reading, attribution: Attribution, to: number): Rule | null {
  const { after, cue } = attribution;
  switch (after.opening) {
    case Opening.nothing:
      return null;
    case Opening.that:
      return thatRule(reading, attribution);
    case Opening.colon:
      return allows(cue, Frame.clause | Frame.direct) ? Rule.clause : null;
    case Opening.infinitive:
      return allows(cue, Frame.infinitive) ? Rule.object : null;
    case Opening.question:
      return questionRule(reading, attribution);
    case Opening.plain:
    case Opening.quotation:
      return plainRule(reading, attribution, to);
  }
}

/** Whether a verb can have its content in one of these ways. */
function allows({ frames }: Cue, wanted: number): boolean {
  return (frames & wanted) !== 0;
}

/** "found that A": a verb of finding that is none of speech needs a finder that states what it finds. */
function thatRule(reading: Reading, attribution: Attribution): Rule | null {
  const { cue } = attribution;
  const isContent =
    allows(cue, Frame.finding) && !allows(cue, Frame.clause)
      ? isFoundBy(reading, attribution)
      : allows(cue, Frame.clause | Frame.object | Frame.whole);
  return isContent ? Rule.clause : null;
}

/** Where no word opens the content, it is an object, or a clause without "that". */
function plainRule(reading: Reading, attribution: Attribution, to: number): Rule | null {
  if (objectRule(reading, attribution, to)) return Rule.object;
  const { after, cue } = attribution;
  const isClause = hasFinite(reading, after.at, to) || isSaying(cue.lemma, to - after.at);
  if (!isClause || isAdmission(reading, attribution)) return null;
  if (allows(cue, Frame.clause)) return startsWithThing(reading, attribution) ? null : Rule.clause;
  const isFinding = allows(cue, Frame.finding) && isFoundBy(reading, attribution);
  return isFinding && startsClause(reading, after.at) ? Rule.clause : null;
}

/** "admitted the boy as a pupil": nothing is said. */
function isAdmission(reading: Reading, { cue, after }: Attribution): boolean {
  const name = phraseFrom(reading, after.at);
  if (cue.lemma !== 'admit' || name === null) return false;
  return lowerAt(reading.tokens, name.to) === 'as' || (name.name !== null && !startsClause(reading, after.at));
}

/** Reports, courts and panels state what they find; people only notice it. */
function isFoundBy({ tokens }: Reading, { subject }: Attribution): boolean {
  const [head] = subject?.phrases ?? [];
  if (head === undefined) return false;
  const noun = lowerAt(tokens, head.to - 1);
  if (head.isPronoun) return noun === 'it';
  const word = pluralless(noun);
  return (
    isA(tokens[head.to - 1], WordClass.document) || scholars.has(word) || isA({ classes: classesOf(word) }, FINDERS)
  );
}

/** Those whose findings are published. */
const scholars = new Set(
  words('researcher scientist author investigator auditor inspector examiner surveyor pollster'),
);

const FINDERS = WordClass.document | WordClass.organisation;

function pluralless(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** What is said is a clause even where its verb looks like a noun. */
function isSaying(lemma: string, size: number): boolean {
  return (lemma === 'say' || lemma === 'tell') && size > 3;
}

/** "said what was needed was time" is a clause; "explained how" is no content. */
function questionRule(reading: Reading, { after, cue }: Attribution): Rule | null {
  const { tokens } = reading;
  if (allows(cue, Frame.question)) return Rule.clause;
  if (allows(cue, Frame.clause) && isWhatClause(reading, after.at)) return Rule.clause;
  const isClause = cue.lemma === 'say' || lowerAt(tokens, after.at) === 'if' || lowerAt(tokens, after.at) === 'when';
  return isClause && allows(cue, Frame.clause) ? Rule.clause : null;
}

/** "noted what began as a whim had grown into a trade": the words after "what" are the subject of a second verb. */
function isWhatClause(reading: Reading, at: number): boolean {
  if (lowerAt(reading.tokens, at) !== 'what') return false;
  const to = endOfWords(reading);
  let isDue = false;
  for (let index = at + 1; index < to && !isMark(reading, index, COMMA); index++) {
    if (reading.quoted[index] === 1 || isA(reading.tokens[index], WordClass.relative)) return false;
    if (isDue && isA(reading.tokens[index], WordClass.auxiliary) && !isFiniteVerb(reading, index - 1)) return true;
    isDue ||= isFiniteVerb(reading, index);
  }
  return false;
}

/** A noun phrase with its verb right behind it, and no "that" before it. */
function startsClause(reading: Reading, from: number): boolean {
  const start = isA(reading.tokens[from], WordClass.adverb) && phraseFrom(reading, from) === null ? from + 1 : from;
  let at = phraseFrom(reading, start)?.to ?? start;
  while (isA(reading.tokens[at], WordClass.preposition)) {
    const next = phraseFrom(reading, at + 1);
    if (next === null) break;
    at = next.to;
  }
  while (isA(reading.tokens[at], WordClass.adverb)) at++;
  return at > start && isFiniteVerb(reading, at);
}

/** Verbs of speech that have a thing for their object as often as a clause. */
const withThings = new Set(['mention', 'post', 'read', 'recall', 'recount', 'relate', 'repeat', 'report', 'write']);

/** "wrote a verdict now taught in schools": a thing, unless a verb that only a clause has follows it. */
function startsWithThing(reading: Reading, { cue, after }: Attribution): boolean {
  if (!withThings.has(cue.lemma) || !/^an?$/.test(lowerAt(reading.tokens, after.at))) return false;
  if (reading.sentence.quotes.some((quote) => quote.from > after.at)) return false;
  return !hasAuxiliary(reading, phraseFrom(reading, after.at)?.to ?? after.at);
}

/** Whether an auxiliary follows before a relative word or a comma. */
function hasAuxiliary(reading: Reading, from: number): boolean {
  const to = endOfWords(reading);
  for (let index = from; index < to; index++) {
    const token = reading.tokens[index];
    if (isA(token, WordClass.relative) || isMark(reading, index, COMMA)) return false;
    if (isA(token, WordClass.auxiliary) && !isInPhrase(reading.phrases, index)) return true;
  }
  return false;
}
