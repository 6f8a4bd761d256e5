import { isInPhrase, type Phrase } from '../phrases/find-phrases.ts';
import { lowerAt, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { afterAppositions, contentAround, type Speaker } from './content-around.ts';
import { type Draft, Rule } from './draft.ts';
import { COMMA, endOfWords, isMark, phraseFrom, type Reading } from './reading.ts';

const ATTACHED = new Set(['of', 'in', 'at', 'for', 'from', 'to', 'with', 'by', 'on', 'and']);

/** Words that put a source to a content, the last a preposition before it. */
const ACCORDING = ['according', 'to'];
const IN_WORDS = ['in', 'the', 'words', 'of'];

/** The statements that "according to" attributes: before it, after it, or on both sides. */
export function draftAccording(reading: Reading): Omit<Draft, 'sentence'>[] {
  const found: Omit<Draft, 'sentence'>[] = [];
  const { from, to } = reading.sentence;
  for (let index = from; index < to - 2; index++) {
    const cue = cueAt(reading, index);
    const draft = cue === null ? null : accordingAt(reading, cue);
    if (draft !== null) found.push(draft);
  }
  return found;
}

function cueAt({ tokens, quoted }: Reading, index: number): TokenRange | null {
  const first = lowerAt(tokens, index);
  // Nearly no word begins one.
  if ((first !== 'according' && first !== 'in') || quoted[index] === 1) return null;
  const words = first === 'in' ? IN_WORDS : ACCORDING;
  const isCue = words.every((word, at) => lowerAt(tokens, index + at) === word);
  return isCue ? { from: index, to: index + words.length } : null;
}

function accordingAt(reading: Reading, cue: TokenRange): Omit<Draft, 'sentence'> | null {
  const source = sourceAt(reading, cue.to);
  if (source === null) return null;
  const ranges = contentAround(reading, { from: cue.from, to: source.to });
  if (ranges.length === 0) return null;
  const mention = { from: cue.to, to: source.mentionTo };
  return { ranges, cue, mention, phrases: source.phrases, rule: Rule.accordingTo, goesOn: false };
}

interface Source {
  readonly phrases: readonly Phrase[];
  readonly mentionTo: number;
  /** Where the clause of "according to" ends: at its comma, at the content, or at the end of the sentence. */
  readonly to: number;
}

/** A cue at the head of a sentence has at most its own words, or a conjunction too, before its source. */
const MOST_BEFORE = 3;

function sourceAt(reading: Reading, from: number): Source | null {
  const head = phraseFrom(reading, from);
  if (head === null) return null;
  const isFirst = from - reading.sentence.from <= MOST_BEFORE;
  const phrases = head.name === null ? withAttached(reading, head) : [head];
  const mentionTo = (phrases.at(-1) ?? head).to;
  const named = head.name === null ? nameBeside(reading, mentionTo, isFirst) : null;
  const isNamed = phrases.at(-1)?.name != null;
  if (named === null) return { phrases, mentionTo, to: endOfSource(reading, mentionTo, { isNamed, isFirst }) };
  const to = afterAppositions(reading, named.to, { isNamed: true, isFirst });
  return { phrases: [...phrases, named], mentionTo: named.to, to };
}

/** A phrase with those after it that prepositions and "and" attach to it. */
function withAttached(reading: Reading, head: Phrase): Phrase[] {
  const phrases = [head];
  let to = head.to;
  while (ATTACHED.has(lowerAt(reading.tokens, to))) {
    const next = phraseFrom(reading, to + 1);
    if (next === null) break;
    phrases.push(next);
    to = next.to;
  }
  return phrases;
}

/** "according to the mayor, Ada Roe,": the name between commas, or at the end of the sentence. */
function nameBeside(reading: Reading, comma: number, isFirst: boolean): Phrase | null {
  const named = isMark(reading, comma, COMMA) ? phraseFrom(reading, comma + 1) : null;
  if (named?.name == null) return null;
  const isLast = !isFirst && named.to === endOfWords(reading);
  return isLast || isMark(reading, named.to, COMMA) ? named : null;
}

const STARTS = WordClass.determiner | WordClass.possessive | WordClass.subjectPronoun;

function startsContent(reading: Reading, from: number): boolean {
  const token = reading.tokens[from];
  return phraseFrom(reading, from) !== null && token !== undefined && (isA(token, STARTS) || token.capital);
}

/** A noun phrase right after the source begins the content: "According to Ada the plan failed". */
function endOfSource(reading: Reading, from: number, speaker: Speaker): number {
  if (speaker.isNamed && startsContent(reading, from)) return from;
  const to = endOfWords(reading);
  const comma = commaFrom(reading, from, to);
  if (speaker.isFirst && hasClause(reading, from, comma)) return from;
  return comma === to ? to : afterAppositions(reading, comma, speaker);
}

function commaFrom(reading: Reading, from: number, to: number): number {
  for (let index = from; index < to; index++) if (isMark(reading, index, COMMA)) return index;
  return to;
}

/** Whether an auxiliary follows the source that no relative word rules: "According to Ada over 30 boats have left". */
function hasClause({ tokens, phrases }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isA(tokens[index], WordClass.relative | WordClass.subordinator)) return false;
    if (isA(tokens[index], WordClass.auxiliary) && !isInPhrase(phrases, index)) return index > from;
  }
  return false;
}
