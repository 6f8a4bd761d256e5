import type { Quote } from '../text/quote.ts';
import type { Paragraph } from '../text/split-paragraphs.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { isParticle, joinsName } from './joins-name.ts';
import { nameOfPhrase } from './name-of-phrase.ts';
import { isName, PRONOUNS, STARTS, STOPS, type Words } from './name-word.ts';
import { type Growth, named } from './phrase-growth.ts';
import { plainWord } from './plain-word.ts';
import { titledTokens } from './titled-tokens.ts';

/** A noun phrase without what follows its noun: a pronoun, a name with what stands before it, "a senior official". */
export interface Phrase extends TokenRange {
  /** The name at its end, without titles, roles and nationalities; null where it has none. */
  readonly name: TokenRange | null;
  readonly isPronoun: boolean;
}

/** The noun phrases of a text, and which of them a token stands in. */
export interface Phrases {
  readonly all: readonly Phrase[];
  /** By token: the index of its phrase in `all`, or -1. */
  readonly at: Int32Array;
  /** Whose name a possessive inside a phrase is: "Ada Roe’s" in "Ada Roe’s brother", as a phrase of its own. */
  readonly owners: ReadonlyMap<Phrase, Phrase>;
}

/** Whether a token stands in a noun phrase. */
export function isInPhrase({ at }: Phrases, index: number): boolean {
  return (at[index] ?? -1) >= 0;
}

/** Finds the noun phrases of a text, from left to right, none over another. */
export function findPhrases(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  quotes: readonly Quote[],
): Phrases {
  const titled = titledTokens(tokens, paragraphs);
  const words = {
    tokens,
    titled,
    capitalised: capitalisedWords(tokens, titled),
    uncapitalised: uncapitalisedWords(tokens),
    marks: markedTokens(tokens, quotes),
    heads: new Set(paragraphs.map(({ from }) => from)),
  };
  const all: Phrase[] = [];
  const owners = new Map<Phrase, Phrase>();
  const at = new Int32Array(tokens.length).fill(-1);
  for (const paragraph of paragraphs) {
    let index = paragraph.from;
    while (index < paragraph.to) {
      const phrase = canBegin(tokens[index]) ? grownFrom(words, index, paragraph.to) : null;
      if (phrase === null) {
        index++;
        continue;
      }
      at.fill(all.length, phrase.from, phrase.to);
      all.push(phrase);
      const owner = phrase.to - phrase.from < SHORTEST_OWNED ? null : ownerIn(words, phrase);
      if (owner !== null) owners.set(phrase, owner);
      index = phrase.to;
    }
  }
  return { all, at, owners };
}

/** "Ada’s brother": a phrase with an owner is no shorter, in tokens. */
const SHORTEST_OWNED = 3;

/** The last name with a possessive before the noun of a phrase; null where it has none. */
function ownerIn(words: Words, phrase: Phrase): Phrase | null {
  const { tokens } = words;
  let mark = (phrase.name?.from ?? phrase.to) - 1;
  while (mark > phrase.from && !isA(tokens[mark], WordClass.possessiveMark)) mark--;
  if (mark <= phrase.from || mark === phrase.to - 1) return null;
  let from = mark - 1;
  while (from > phrase.from && !isA(tokens[from - 1], WordClass.possessiveMark)) from--;
  const name = nameOfPhrase(words, { from, to: mark });
  return name === null ? null : { from, to: mark, name, isPronoun: false };
}

function uncapitalisedWords(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  for (const token of tokens) if (token.kind === TokenKind.word && !token.capital) words.add(token.lower);
  return words;
}

function capitalisedWords(tokens: readonly Token[], titled: Uint8Array): Set<string> {
  const words = new Set<string>();
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    const isInside = (tokens[index - 1]?.kind ?? TokenKind.mark) <= TokenKind.number;
    if (token?.capital === true && isInside && titled[index] === 0) words.add(token.lower);
  }
  return words;
}

function markedTokens(tokens: readonly Token[], quotes: readonly Quote[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { from, to } of quotes) {
    if (tokens[from]?.kind === TokenKind.quote) marks[from] = 1;
    if (tokens[to - 1]?.kind === TokenKind.quote) marks[to - 1] = 1;
  }
  return marks;
}

/** ", which police say was stolen": behind a comma it is no determiner. */
function isRelativeWhich(tokens: readonly Token[], index: number): boolean {
  return lowerAt(tokens, index) === 'which' && textAt(tokens, index - 1) === ',';
}

/** Most tokens begin no phrase: marks, and little words in small letters that are no pronouns. */
function canBegin(token: Token | undefined): boolean {
  if (token === undefined || token.kind >= TokenKind.quote) return false;
  return token.capital || !isA(token, STOPS) || isA(token, STARTS | PRONOUNS);
}

function grownFrom(words: Words, from: number, to: number): Phrase | null {
  if (isRelativeWhich(words.tokens, from)) return { from, to: from + 1, name: null, isPronoun: true };
  const growth: Growth = { from, opened: false, hasNoun: false };
  let end = from;
  while (end < to) {
    const step = stepAt(words, end, growth);
    if (step === 0) break;
    end += step;
  }
  if (end === from) return null;
  const first = words.tokens[from];
  if (end === from + 1 && isA(first, PRONOUNS)) return { from, to: end, name: null, isPronoun: true };
  if (!growth.hasNoun) {
    return isA(first, PRONOUNS) || growth.opened
      ? { from, to: endOfIndefinite(words.tokens, from, end), name: null, isPronoun: isA(first, PRONOUNS) }
      : null;
  }
  return { from, to: end, name: nameOfPhrase(words, { from, to: end }), isPronoun: false };
}

/** "no one" and "the other" are phrases of two. */
function endOfIndefinite(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (!isA(tokens[at], WordClass.indefinite) && !counts.has(lowerAt(tokens, at))) return from + 1;
  return to;
}

/** Words that count, which a determiner can stand before: "the two ministers". */
const counts = new Set([
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'other',
  'such',
]);

/** How many tokens the phrase takes in at an index; 0 where it ends. */
function stepAt(words: Words, index: number, growth: Growth): number {
  const { from } = growth;
  const token = words.tokens[index];
  if (token === undefined) return 0;
  if (token.kind >= TokenKind.quote) return stepOverMark(words, index, growth);
  if (isA(token, WordClass.possessiveMark)) return possessive(words, index, growth);
  if (token.kind === TokenKind.number) return number(growth);
  if (index > from && isLonePronoun(words.tokens, from, index)) return 0;
  if (isName(words, index, from)) return named(growth);
  if (isParticle(words, index, from) || joinsName(words, index, from)) return 1;
  return stepOverWord(words, index, growth);
}

/** How many tokens the phrase takes in at a word that is in no name. */
function stepOverWord(words: Words, index: number, growth: Growth): number {
  const token = words.tokens[index];
  if (token === undefined) return 0;
  if (isA(token, STARTS)) return determiner(token, index === growth.from, growth);
  if (growth.opened && growth.hasNoun && (token.lower === 'one' || token.lower === 'ones')) return 1;
  if (isA(token, PRONOUNS)) return index === growth.from ? pronoun(words, index, growth) : 0;
  return isA(token, STOPS) ? 0 : plainWord(words, index, growth);
}

/** A pronoun that cannot stand before a noun is a phrase of its own, and so is "one" or "others" before a verb. */
function isLonePronoun(tokens: readonly Token[], from: number, index: number): boolean {
  const first = tokens[from];
  if (index > from + 1) return isLoneCount(tokens, from, index);
  if (index !== from + 1 || !isA(first, PRONOUNS)) return false;
  return !isA(first, STARTS) || (isA(first, WordClass.indefinite) && isA(tokens[index], WordClass.speechVerb));
}

/** "The other said that", "The two say": a count without a noun before a verb of speech, and not "the two reported cases". */
function isLoneCount(tokens: readonly Token[], from: number, index: number): boolean {
  if (!isA(tokens[index], WordClass.speechVerb) || isPluralNoun(tokens, from, index)) return false;
  for (let at = from + 1; at < index; at++)
    if (!isA(tokens[at], STARTS) && !counts.has(lowerAt(tokens, at))) return false;
  const next = tokens[index + 1];
  return next === undefined || next.kind >= TokenKind.quote || isA(next, STOPS | STARTS | PRONOUNS);
}

/** "four other states": only of one there is a verb in -s. */
function isPluralNoun(tokens: readonly Token[], from: number, index: number): boolean {
  const isOne = index === from + 2 && lowerAt(tokens, from) === 'the' && lowerAt(tokens, from + 1) === 'other';
  return lowerAt(tokens, index).endsWith('s') && !isOne;
}

function possessive(words: Words, index: number, growth: Growth): number {
  if (!growth.hasNoun || isContraction(words.tokens, index)) return 0;
  const next = words.tokens[index + 1];
  if (next === undefined || next.kind >= TokenKind.quote || isA(next, STOPS)) return 1;
  growth.hasNoun = false;
  growth.opened = true;
  return 1;
}

/** "she’s asking" */
function isContraction(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return isA(before, WordClass.subjectPronoun) && !isA(before, WordClass.indefinite);
}

function number(growth: Growth): number {
  if (growth.hasNoun) return 0;
  growth.opened = true;
  growth.hasNoun = true;
  return 1;
}

function determiner(token: Token, isFirst: boolean, growth: Growth): number {
  if (growth.hasNoun || (growth.opened && !isFirst && !isA(token, WordClass.indefinite) && !counts.has(token.lower)))
    return 0;
  if (isA(token, WordClass.subordinator) && isA(token, WordClass.relative)) return 0;
  growth.opened = true;
  return 1;
}

function pronoun(words: Words, index: number, growth: Growth): number {
  const token = words.tokens[index];
  if (isA(token, WordClass.indefinite) && isA(token, STARTS)) growth.opened = true;
  else growth.hasNoun = true;
  return 1;
}

/** A quotation mark is inside a phrase only around a nickname, an apostrophe only after a plural. */
function stepOverMark({ tokens, marks }: Words, index: number, growth: Growth): number {
  if (!growth.hasNoun) return 0;
  if (textAt(tokens, index) === '&') return isCapitalAt(tokens, index + 1) ? 1 : 0;
  if (tokens[index]?.kind !== TokenKind.quote) return 0;
  if (marks[index] === 0) return isPluralApostrophe(tokens, index) ? 1 : 0;
  return marks[index + 2] === 1 && isNickname(tokens, index) ? 3 : 0;
}

/** A capital before the mark, inside it and after it: Ada “Ace” Roe. */
function isNickname(tokens: readonly Token[], index: number): boolean {
  return isCapitalAt(tokens, index - 1) && isCapitalAt(tokens, index + 1) && isCapitalAt(tokens, index + 3);
}

function isPluralApostrophe(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return tokens[index]?.spaced === false && lowerAt(tokens, index - 1).endsWith('s') && next?.kind === TokenKind.word;
}
