import { SpeakerType } from '#domain';
import { groupNouns } from '../lexicon/membership-words.ts';
import { words } from '../lexicon/words.ts';
import type { Directory } from '../parties/directory.ts';
import type { Phrases } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import { countryIndex, isCapitalCity } from '../text/country-words.ts';
import type { Paragraph } from '../text/split-paragraphs.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type Body, BodyKind } from './body.ts';
import { CLOSED, endOfBodyName, hasBodyNoun, isNameWord, isOffice, isPluralApostrophe, VERBAL } from './body-name.ts';

/** What bodies are found in. */
export interface BodyText {
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
  readonly directory: Directory;
  readonly paragraphs: readonly Paragraph[];
}

const groups: ReadonlySet<string> = new Set(groupNouns);
/** What stands before a description of a body. */
const pointers: ReadonlySet<string> = new Set(words('the this that a an its their'));
/** All of these are one or the other. */
const POINTING = WordClass.determiner | WordClass.possessive;
/** No name of a country is longer, in tokens. */
const LONGEST_COUNTRY = 5;
/** "pro-Ayland", "non-Roe": on somebody's side or not, and no name. */
const sides = /^(?:pro|anti|non|ex|pre|post|mid)-/;
/** A stretch of the text, up to where a name has to end. */
interface Stretch {
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
  readonly directory: Directory;
  readonly limit: number;
  /** Names of people, and how they end: "Ada Roe", "Roe". */
  readonly people: ReadonlySet<string>;
}

/** Finds the countries and organisations of a text, in its order, none over another. */
export function findBodies(text: BodyText): Body[] {
  const { tokens, phrases, directory, paragraphs } = text;
  const people = peopleOf(text);
  const bodies: Body[] = [];
  for (const { first, from, to } of paragraphs) {
    // A name never goes on in the next paragraph.
    if (first < from) addBodies({ tokens, phrases, directory, people, limit: from }, first, bodies);
    addBodies({ tokens, phrases, directory, people, limit: to }, from, bodies);
  }
  return bodies;
}

function peopleOf({ directory }: BodyText): Set<string> {
  const people = new Set<string>();
  for (const { name, type } of directory.parties) {
    if (type !== SpeakerType.PERSON) continue;
    for (let at = 0; at >= 0; at = name.indexOf(' ', at + 1)) people.add(name.slice(at).trim());
  }
  return people;
}

function addBodies(text: Stretch, from: number, bodies: Body[]): void {
  let index = from;
  while (index < text.limit) {
    const body = bodyAt(text, index);
    if (body !== null) bodies.push(body);
    index = body?.to ?? index + 1;
  }
}

function bodyAt(text: Stretch, at: number): Body | null {
  const token = text.tokens[at];
  if (token?.kind !== TokenKind.word) return null;
  if (token.capital && !isA(token, CLOSED | WordClass.time)) {
    const named = countryAt(text.tokens, at) ?? namedBodyAt(text, at);
    if (named !== null) return named;
  }
  return isA(token, POINTING) && pointers.has(token.lower) ? describedBodyAt(text, at) : null;
}

function countryAt(tokens: readonly Token[], at: number): Body | null {
  const first = lowerAt(tokens, at);
  const longest = countryIndex.firstWords.has(first) ? LONGEST_COUNTRY : 1;
  if (longest === 1 && !countryIndex.byName.has(first)) return null;
  for (let size = longest; size > 0; size--) {
    if (isCapitalAt(tokens, at + size) && !isA(tokens[at + size], CLOSED | WordClass.time)) continue;
    if (!isCapitalAt(tokens, at + size - 1)) continue;
    const country = countryCalled(tokens, { from: at, to: at + size });
    if (country !== null) return country;
  }
  return null;
}

function countryCalled(tokens: readonly Token[], range: TokenRange): Body | null {
  const key = wordsOf(tokens, range);
  const known = countryIndex.byName.get(key);
  if (known === undefined) return null;
  const isCapital = isCapitalCity(key);
  const isShort =
    (range.to === range.from + 1 && /^[\p{Lu}.]+$/u.test(textAt(tokens, range.from))) || key === 'america';
  const name = isCapital || isShort ? known : spelled(tokens, range);
  return { from: range.from, to: range.to, kind: BodyKind.country, name, noun: null, isCapital };
}

function wordsOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  let key = lowerAt(tokens, from);
  for (let index = from + 1; index < to; index++) key += ` ${lowerAt(tokens, index)}`;
  return key;
}

/** The words of a range with single spaces where the text has white space. */
export function spelled(tokens: readonly Token[], { from, to }: TokenRange): string {
  let text = textAt(tokens, from);
  for (let index = from + 1; index < to; index++)
    text += (tokens[index]?.spaced === true ? ' ' : '') + textAt(tokens, index);
  return text;
}

/** A run of capitals that is no person's name, with "of the …" where its noun takes one. */
function namedBodyAt(text: Stretch, at: number): Body | null {
  const { tokens } = text;
  if (isA(tokens[at], WordClass.adverb) || isOffice(tokens[at]) || isOnSide(tokens, at)) return null;
  const to = endOfBodyName(tokens, at, text.limit);
  // "Turkish" alone is a people, and nobody's employer.
  if (to === at + 1 && countryIndex.byDemonym.has(lowerAt(tokens, at))) return null;
  const hasNoun = hasBodyNoun(tokens, { from: at, to });
  if (!hasNoun && !isNamed(text, at)) return null;
  if (namesPerson(text, { from: at, to }, hasNoun)) return null;
  return {
    from: at,
    to,
    kind: BodyKind.organisation,
    name: spelled(tokens, { from: at, to }),
    noun: null,
    isCapital: false,
  };
}

/** "pro-Ayland", but not the "Non-Aligned Movement" */
function isOnSide(tokens: readonly Token[], at: number): boolean {
  return sides.test(lowerAt(tokens, at)) && !(isCapitalAt(tokens, at) && isNameWord(tokens[at + 1]));
}

/** Whether a token stands in a name, and has its capital not from the head of a sentence only. */
function isNamed({ tokens, phrases }: Stretch, at: number): boolean {
  const phrase = phraseAt(phrases, at);
  if (phrase === undefined) return false;
  return phrase.name !== null || (tokens[at - 1]?.kind ?? TokenKind.mark) < TokenKind.quote;
}

/** Whether a run of capitals is a person's name, or has one after a title. */
function namesPerson(text: Stretch, { from, to }: TokenRange, hasNoun: boolean): boolean {
  for (let index = from; index < to; index++) if (isPersonAt(text, index, hasNoun)) return true;
  return !hasNoun && text.people.has(spelled(text.tokens, { from, to }));
}

function isPersonAt({ phrases, directory }: Stretch, index: number, hasNoun: boolean): boolean {
  const phrase = phraseAt(phrases, index);
  if (phrase?.name == null || index < phrase.name.from) return false;
  const party = directory.byPhrase.get(phrase);
  return party?.type === SpeakerType.PERSON && (party.isSure || !hasNoun);
}

/** A described body has no more words before its noun. */
const MOST_MODIFIERS = 4;

/** "the union", "the euro area", "the community council of San Pedro" */
function describedBodyAt({ tokens }: Stretch, at: number): Body | null {
  for (let index = at + 1; index <= at + MOST_MODIFIERS; index++) {
    const token = tokens[index];
    if (isPluralApostrophe(tokens, index)) continue;
    if (token?.kind !== TokenKind.word || token.capital) return null;
    const isNoun = isNounAt(tokens, index);
    if (!isNoun && isA(token, CLOSED & ~WordClass.determiner)) return null;
    if (!isNoun || goesOn(tokens, index, at + MOST_MODIFIERS)) continue;
    const to = endOfOf(tokens, index + 1);
    return {
      from: at,
      to,
      kind: BodyKind.organisation,
      name: spelled(tokens, { from: at + 1, to }),
      noun: token.lower,
      isCapital: false,
    };
  }
  return null;
}

/** A noun for a body; a "chief executive" is none. */
function isNounAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.lower === 'executive' && isA(tokens[index - 1], WordClass.role)) return false;
  return isA(token, WordClass.organisation) || groups.has(token?.lower ?? '');
}

/** Whether a noun for a body, or a role, follows in the same noun phrase: "the state film fund". */
function goesOn(tokens: readonly Token[], at: number, last: number): boolean {
  for (let index = at + 1; index <= last; index++) {
    const token = tokens[index];
    if (token?.kind !== TokenKind.word || token.capital || isA(token, VERBAL)) return false;
    if (isA(token, WordClass.organisation | WordClass.role) || groups.has(token.lower)) return true;
  }
  return false;
}

/** The end of "of San Pedro" after a noun. */
function endOfOf(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== 'of' || !isNameWord(tokens[at + 1])) return at;
  let index = at + 1;
  while (isNameWord(tokens[index])) index++;
  return index;
}
