import { emptyAdjectives, relatingAdjectives } from '../lexicon/issue-nouns.ts';
import type { Phrase, Phrases } from '../phrases/find-phrases.ts';
import { countryIndex } from '../text/country-words.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { isNamedAlone, type NounSorts, sortsOf } from './noun-sorts.ts';

/** A noun of a text, as what it may speak about. */
export interface Topic {
  /** By which topics are the same. */
  readonly stem: string;
  readonly sorts: NounSorts;
  /** The noun, with the words before it that tell it from others of its kind. */
  readonly range: TokenRange;
  /** Whether what stands before it leaves no doubt that it is a noun. */
  readonly isSure: boolean;
}

const plainAdjectives: ReadonlySet<string> = new Set(emptyAdjectives);
const adjectives: ReadonlySet<string> = new Set([...emptyAdjectives, ...relatingAdjectives]);

const LEFT_OUT = WordClass.determiner | WordClass.possessive | WordClass.indefinite | WordClass.adverb;
const NO_TOPIC =
  LEFT_OUT | WordClass.subjectPronoun | WordClass.auxiliary | WordClass.role | WordClass.people | WordClass.title;
const STARTS = WordClass.determiner | WordClass.possessive;
const OPENERS = WordClass.determiner | WordClass.possessive | WordClass.possessiveMark | WordClass.preposition;
/** No name of an issue is longer, in words. */
const LONGEST = 4;

/** What topics are found in. */
export interface TopicText {
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
}

/** The topics of a text, in its order. */
export function findTopics(text: TopicText): Topic[] {
  const topics: Topic[] = [];
  for (const phrase of text.phrases.all) {
    const topic = phrase.isPronoun ? null : topicOf(text, phrase);
    if (topic !== null) topics.push(topic);
  }
  return topics;
}

function topicOf(text: TopicText, phrase: Phrase): Topic | null {
  const { tokens } = text;
  const range = nounsOf(text, phrase);
  const head = tokens[range.to - 1];
  if (head === undefined || range.from >= range.to || (head.capital && phrase.name !== null)) return null;
  if (!canBeNoun(head) || isMeasured(tokens[range.to - 2])) return null;
  const { stem } = head;
  const sorts = sortsOf(stem);
  if (saysNothing(sorts, range) || (!isNamedAlone(sorts) && isForm(head))) return null;
  return { stem, sorts, range, isSure: isSureNoun(tokens, phrase, range) };
}

/** "the measure", but not "the safety measure" */
function saysNothing({ isEmpty, isRelational }: NounSorts, { from, to }: TokenRange): boolean {
  return isEmpty && (to - from === 1 || !isRelational);
}

function canBeNoun(token: Token): boolean {
  if (token.kind !== TokenKind.word || token.text.length < 3 || isA(token, NO_TOPIC)) return false;
  return !adjectives.has(token.lower) && !token.text.includes('.') && !isPeople(token);
}

/** "the Dutch" */
function isPeople({ capital, lower }: Token): boolean {
  return capital && countryIndex.byDemonym.has(lower);
}

/** Whether a word is more often a verb, a participle or an adjective. */
function isForm(token: Token): boolean {
  return isA(token, WordClass.verb | WordClass.speechVerb) || NO_NOUN.test(token.lower);
}

/** Endings of adjectives, participles and ordinals. */
const NO_NOUN = /(?:[^e]ed|[ia]ble|ous|ful|less|worthy|eenth|tieth|[a-z]{3}est)$/;

/** "two million rials": a noun right after such a word is what is paid or measured. */
function isMeasured(before: Token | undefined): boolean {
  return before !== undefined && MEASURES.has(before.lower);
}

const MEASURES: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);

/** The noun of a phrase with the words before it that belong to its name: no article, no "new", nobody whose it is. */
function nounsOf({ tokens }: TopicText, phrase: Phrase): TokenRange {
  const end = endOfNouns(tokens, phrase.to);
  let start = isInfinitive(tokens, phrase.from) && end - phrase.from > 1 ? phrase.from + 1 : phrase.from;
  for (let index = start; index < end - 1; index++) if (isSkipped(tokens, index)) start = index + 1;
  const to = beforeVerb(tokens, { from: start, to: end });
  while (start < to - 1 && plainAdjectives.has(lowerAt(tokens, start))) start++;
  return { from: Math.max(start, to - LONGEST), to };
}

function endOfNouns(tokens: readonly Token[], to: number): number {
  let end = isA(tokens[to - 1], WordClass.possessiveMark) ? to - 1 : to;
  // A noun that can be a verb too ("dispute", "strike") is left out of the phrase.
  while (isIssueNoun(tokens, end) && isOpen(tokens, end)) end++;
  return end;
}

/** "to leave output as it is" */
function isInfinitive(tokens: readonly Token[], index: number): boolean {
  return lowerAt(tokens, index - 1) === 'to' && tokens[index]?.capital === false && !isA(tokens[index], OPENERS);
}

function isOpen(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return !isA(before, WordClass.subjectPronoun | WordClass.people) && !before?.lower.endsWith('s');
}

function isIssueNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.capital === false &&
    isA(token, WordClass.speechVerb | WordClass.verb) &&
    !token.lower.endsWith('ed') &&
    isNamedAlone(sortsOf(token.stem))
  );
}

function isSkipped(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== TokenKind.word || isA(token, WordClass.possessiveMark | STARTS)) return true;
  if (MEASURES.has(token.lower)) return true;
  return !token.capital && isA(token, LEFT_OUT | WordClass.speechVerb) && !isNamedAlone(sortsOf(token.stem));
}

/** "pumps fail", "wool attracts moths": a word in -s inside a run of nouns is its noun or its verb. */
function beforeVerb(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let index = from; index < to - 1; index++) {
    const token = tokens[index];
    if (token?.capital !== false || !isInS(token.lower)) continue;
    if (lowerAt(tokens, index) === 'sales' || lowerAt(tokens, index).endsWith('ics')) continue;
    return index === from || isA(token, WordClass.people) ? index + 1 : index;
  }
  return to;
}

/** Whether a word ends in the -s of a plural or a verb. */
function isInS(lower: string): boolean {
  return lower.length > 1 && lower.endsWith('s') && !/[sui]s$/.test(lower);
}

function isSureNoun(tokens: readonly Token[], { from }: Phrase, range: TokenRange): boolean {
  if (range.from > from) return true;
  const before = tokens[from - 1];
  if (isA(before, WordClass.verb) && !isA(before, WordClass.auxiliary)) return true;
  if (isA(tokens[range.to], WordClass.auxiliary)) return true;
  return isA(before, OPENERS) && lowerAt(tokens, from - 1) !== 'to';
}
