import { isInPhrase } from '../phrases/find-phrases.ts';
import { Frame } from '../text/speech-forms.ts';
import { lowerAt } from '../text/token.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';
import type { Attribution } from './attribution.ts';
import { hasFinite } from './content-end.ts';
import { Opening } from './content-start.ts';
import { Rule } from './draft.ts';
import { objectRule } from './object-frames.ts';
import { COMMA, endOfWords, isFiniteVerb, isMark, phraseFrom, type Reading } from './reading.ts';

/** The rule by which what follows an attribution is its content; null where it is none. */
export function contentRule(reading: Reading, attribution: Attribution, to: number): Rule | null {
  const { after, cue } = attribution;
  const allows = (frame: number) => (cue.frames & frame) !== 0;
  switch (after.opening) {
    case Opening.nothing:
      return null;
    case Opening.that:
      if (allows(Frame.finding) && !allows(Frame.clause)) return isFoundBy(reading, attribution) ? Rule.clause : null;
      return allows(Frame.clause | Frame.object | Frame.whole) ? Rule.clause : null;
    case Opening.colon:
      return allows(Frame.clause | Frame.direct) ? Rule.clause : null;
    case Opening.infinitive:
      return allows(Frame.infinitive) ? Rule.object : null;
    case Opening.question:
      return questionRule(reading, attribution);
    case Opening.plain:
    case Opening.quotation:
      return objectRule(reading, attribution, to) ? Rule.object : plainRule(reading, attribution, to);
  }
}

function plainRule(reading: Reading, attribution: Attribution, to: number): Rule | null {
  const { after, cue } = attribution;
  const isClause = hasFinite(reading, after.at, to) || isSaying(cue.lemma, to - after.at);
  if (!isClause || (cue.lemma === 'admit' && lowerAt(reading.tokens, phraseFrom(reading, after.at)?.to ?? -1) === 'as'))
    return null;
  if ((cue.frames & Frame.clause) !== 0) return startsWithThing(reading, attribution) ? null : Rule.clause;
  const isFinding = (cue.frames & Frame.finding) !== 0 && isFoundBy(reading, attribution);
  return isFinding && startsClause(reading, after.at) ? Rule.clause : null;
}

/** Reports, courts and panels state what they find; people only notice it. */
function isFoundBy({ tokens }: Reading, { subject }: Attribution): boolean {
  const [head] = subject?.phrases ?? [];
  if (head === undefined) return false;
  const noun = tokens[head.to - 1];
  if (head.isPronoun) return noun?.lower === 'it';
  return isA(noun, WordClass.document) || isA({ classes: classesOf(pluralless(noun?.lower ?? '')) }, FINDERS);
}

const FINDERS = WordClass.document | WordClass.organisation;

function pluralless(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** What is said is a clause even where its verb looks like a noun. */
function isSaying(lemma: string, size: number): boolean {
  return (lemma === 'say' || lemma === 'tell') && size > 3;
}

/** "said what was needed was time" is a clause; "explained how" is no content. */
function questionRule({ tokens }: Reading, { after, cue }: Attribution): Rule | null {
  if ((cue.frames & Frame.question) !== 0) return Rule.clause;
  const isClause = cue.lemma === 'say' || lowerAt(tokens, after.at) === 'if' || lowerAt(tokens, after.at) === 'when';
  return isClause && (cue.frames & Frame.clause) !== 0 ? Rule.clause : null;
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
  for (let index = phraseFrom(reading, after.at)?.to ?? after.at; index < endOfWords(reading); index++) {
    if (isA(reading.tokens[index], WordClass.relative) || isMark(reading, index, COMMA)) return true;
    if (isA(reading.tokens[index], WordClass.auxiliary) && !isInPhrase(reading.phrases, index)) return false;
  }
  return true;
}
