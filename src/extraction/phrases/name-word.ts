import { organisationEnds } from '../lexicon/organisation-nouns.ts';
import { countryIndex, seats } from '../text/country-words.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

/** What the chunking looks at. */
export interface Words {
  readonly tokens: readonly Token[];
  /** The first token of each paragraph: a headline has no full stop before it. */
  readonly heads: ReadonlySet<number>;
  /** Words that the text has with a capital inside a sentence. */
  readonly capitalised: ReadonlySet<string>;
  /** Words that the text has without a capital. */
  readonly uncapitalised: ReadonlySet<string>;
  /** Tokens of headlines that have capitals throughout: 1. */
  readonly titled: Uint8Array;
  /** Tokens that are quotation marks: 1. An apostrophe is none. */
  readonly marks: Uint8Array;
}

const ends: ReadonlySet<string> = new Set(organisationEnds);

/** Words that no noun phrase goes over. */
export const STOPS =
  WordClass.preposition | WordClass.conjunction | WordClass.subordinator | WordClass.auxiliary | WordClass.negation;
/** Words that a noun phrase begins with. */
export const STARTS = WordClass.determiner | WordClass.possessive;
/** Words that are phrases of their own. */
export const PRONOUNS = WordClass.subjectPronoun | WordClass.objectPronoun | WordClass.indefinite;
/** Nouns for those who speak. */
export const PARTIES = WordClass.people | WordClass.role | WordClass.organisation | WordClass.document;

/** A capital makes a name, but at the head of a sentence, where any word has one. */
export function isName(words: Words, index: number, from: number): boolean {
  const { tokens, heads, titled } = words;
  const token = tokens[index];
  if (token?.capital !== true || isA(token, WordClass.time) || token.lower === 'ok') return false;
  if (titled[index] === 1) return isNameElsewhere(words, token);
  const isHead = index === from && (heads.has(index) || startsSentence(tokens[index - 1]));
  return isHead ? isNameAtHead(words, index, token) : isNameInside(tokens, index);
}

function isNameAtHead({ tokens, capitalised, uncapitalised }: Words, index: number, token: Token): boolean {
  if (isCommon(tokens, index) || uncapitalised.has(token.lower)) return false;
  return isCapitalAt(tokens, index + 1) || isNameAlone(tokens, index, capitalised);
}

/** In a headline of capitals a name is what has one in a sentence too. */
function isNameElsewhere({ capitalised, uncapitalised }: Words, { lower }: Token): boolean {
  if (countryIndex.byName.has(lower) || countryIndex.byDemonym.has(lower)) return true;
  return capitalised.has(lower) && !uncapitalised.has(lower);
}

function isNameAlone(tokens: readonly Token[], index: number, capitalised: ReadonlySet<string>): boolean {
  const token = tokens[index];
  if (token === undefined || isCommonHead(tokens, index)) return false;
  return capitalised.has(token.lower) || !isPlural(token);
}

/** A little word, a verb or a participle at the head of a sentence is no name; one that speaks is: "Bering said". */
function isCommon(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || isA(token, STOPS | STARTS | PRONOUNS | WordClass.relative)) return true;
  // "State House said": no verb stands before the name of a body that it begins.
  if (isA(token, WordClass.speechVerb)) return !isA(token, WordClass.organisation) || !isCapitalAt(tokens, index + 1);
  // "Beijing said", "Downing Street said"
  const verb = isCapitalAt(tokens, index + 1) ? index + 2 : index + 1;
  return looksParticiple(token) && !isSpeaking(tokens, verb);
}

function startsSentence(before: Token | undefined): boolean {
  return before === undefined || (before.kind >= TokenKind.quote && before.text !== ',' && before.text !== '(');
}

/** Inside a sentence a capital makes a name; a little word has one only before another name: "Per Lie". */
function isNameInside(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !isA(token, STOPS | PRONOUNS | STARTS) || token.text.length > 4) return true;
  if (isLegalForm(tokens, index)) return true;
  return isCapitalAt(tokens, index + 1) && !isA(token, STARTS | PRONOUNS);
}

/** "Roe Marine AS said" */
function isLegalForm(tokens: readonly Token[], index: number): boolean {
  return textAt(tokens, index) === 'AS' && isCapitalAt(tokens, index - 1);
}

function isPlural({ lower }: Token): boolean {
  return (
    lower.length > 4 &&
    /[^sui]s$/.test(lower) &&
    !countryIndex.byName.has(lower) &&
    !seats.has(lower) &&
    !ends.has(lower)
  );
}

/** A common noun, an adverb or an imperative at the head of a sentence has its capital from there. */
function isCommonHead(tokens: readonly Token[], index: number): boolean {
  const common = PARTIES | WordClass.adverb | WordClass.speechNoun;
  return (
    isA(tokens[index], common) ||
    isA(tokens[index + 1], STARTS) ||
    /^(?:me|him|us|them|you|it)$/.test(lowerAt(tokens, index + 1))
  );
}

/** "Beijing welcomed", "Beijing says it": no participle stands before a verb that has a past form or an object of its own. */
function isSpeaking(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index];
  if (!isA(verb, WordClass.speechVerb)) return false;
  if (/(?:ed|said|told)$/.test(verb?.lower ?? '')) return true;
  return verb?.lower.endsWith('s') === true && isA(tokens[index + 1], WordClass.subjectPronoun | STARTS);
}

function looksParticiple(token: Token): boolean {
  return /(?:ing|ed)$/.test(token.lower) && token.lower.length > 5;
}
