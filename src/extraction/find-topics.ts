import { spelled } from './find-bodies.ts';
import type { Phrase, Phrases } from './find-phrases.ts';
import { issueKey } from './issue-index.ts';
import { emptyNouns, issueNouns } from './lexicon/issue-nouns.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** A noun phrase as something to speak about. */
export interface Topic {
  /** In the words of the text, without what stands before the first of its own words. */
  readonly name: string;
  /** By which topics are the same. */
  readonly key: string;
  /** The last word of the key. */
  readonly head: string;
  /** How much its form alone makes it an issue. */
  readonly weight: number;
  readonly at: number;
  /** Whether its noun alone makes it an issue. */
  readonly isIssue: boolean;
}

const issues: ReadonlySet<string> = new Set(issueNouns);
const empties: ReadonlySet<string> = new Set(emptyNouns);
const LEFT_OUT = WordClass.determiner | WordClass.possessive | WordClass.indefinite | WordClass.adverb | WordClass.time;
/** No name of an issue is longer, in words. */
const LONGEST = 5;

/** The topics of a text, in its order. */
export function findTopics(tokens: readonly Token[], phrases: Phrases): Topic[] {
  return phrases.all.flatMap((phrase) => topicOf(tokens, phrase) ?? []);
}

function topicOf(tokens: readonly Token[], phrase: Phrase): Topic | null {
  if (phrase.isPronoun) return null;
  const range = nounsOf(tokens, phrase);
  const last = tokens[range.to - 1];
  if (range.from >= range.to || last === undefined || isNothing(last) || lowerAt(tokens, range.to) === 'than')
    return null;
  const words = tokens.slice(range.from, range.to).filter(({ kind }) => kind === TokenKind.word);
  const key = issueKey(words.map(({ lower }) => lower));
  const isIssue = issues.has(last.lower);
  if (words.length === 1 && !isIssue && isOfPeople(last)) return null;
  return {
    name: spelled(tokens, range),
    key,
    head: key.slice(key.lastIndexOf(' ') + 1),
    weight:
      (isIssue ? 6 : 0) +
      Math.min(words.length, 3) -
      (isOfPeople(last) ? 4 : 0) -
      (!isIssue && isPersonal(phrase) ? 3 : 0) -
      (words.some(isOfPeople) ? 3 : 0),
    at: range.from,
    isIssue,
  };
}

/** The words from the first adjective or noun on; what is left of a possessive is whose it is. */
function nounsOf(tokens: readonly Token[], { from, to }: Phrase): TokenRange {
  let start = from;
  let end = to;
  if (isA(tokens[end - 1], WordClass.possessiveMark)) end--;
  // "to seek weapons": the verb is no part of what is sought.
  // A noun that can be a verb too ("dispute", "strike") is left out of the phrase.
  while (isIssueNoun(tokens[end]) && !isA(tokens[end - 1], WordClass.possessiveMark)) end++;
  if (lowerAt(tokens, from - 1) === 'to' && tokens[from]?.capital === false && isPlainWord(tokens[from]))
    start = from + 1;
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    const isNoun = index === end - 1 && isIssueNoun(token);
    if (token !== undefined && !isNoun && isSkipped(token)) start = index + 1;
  }
  return { from: Math.max(start, end - LONGEST), to: end };
}

function isIssueNoun(token: Token | undefined): boolean {
  return token?.capital === false && issues.has(token.lower) && isA(token, WordClass.speechVerb | WordClass.verb);
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === TokenKind.word && !isA(token, WordClass.determiner | WordClass.possessive);
}

function isSkipped(token: Token): boolean {
  if (token.kind !== TokenKind.word || isA(token, WordClass.possessiveMark)) return true;
  return isA(token, WordClass.determiner) || (!token.capital && isA(token, LEFT_OUT | WordClass.speechVerb));
}

function isNothing(token: Token): boolean {
  return (
    token.kind !== TokenKind.word ||
    empties.has(token.lower) ||
    token.text.length < 3 ||
    isA(token, WordClass.subjectPronoun | WordClass.auxiliary)
  );
}

function isOfPeople(token: Token): boolean {
  return isA(token, WordClass.role | WordClass.people | WordClass.title);
}

/** A name alone is who or where, seldom what. */
function isPersonal({ name, from }: Phrase): boolean {
  return name !== null && name.from === from;
}
