import { type Body, BodyKind } from '../bodies/body.ts';
import { spelled } from '../bodies/find-bodies.ts';
import { rarerOffices, titleAdjectives } from '../lexicon/offices.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { words } from '../lexicon/words.ts';
import { countryIndex } from '../text/country-words.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, LISTED, WordClass } from '../text/word-class.ts';
import { CLOSED } from './office-title.ts';
import type { PositionText } from './position-text.ts';
import { ownerOfPossessive } from './possessive-owner.ts';

const rarer: ReadonlySet<string> = new Set(rarerOffices);

/** Whose office it is, and where its title begins. */
export interface Owned {
  readonly name: string | null;
  readonly to: number;
  /** Whether it is told by an adjective for a people: "Czech". */
  readonly isPeople?: boolean;
}

/** "China’s", "its", "Czech", "Roe Group": whose office it is, where that stands before the title. */
export function ownerBefore(text: PositionText, range: TokenRange): Owned | null {
  const possessive = ownerOfPossessive(text, range);
  if (possessive === null) return countryBefore(text, range) ?? bodyBefore(text, range);
  // "Roe Rovers’ Czech manager"
  const people = countryBefore(text, { from: possessive.to, to: range.to });
  return people?.isPeople === true ? { ...possessive, to: people.to } : possessive;
}

/** No longer one stands before a title, in tokens. */
const LONGEST_COUNTRY = 4;

function countryBefore({ tokens, names }: PositionText, range: TokenRange): Owned | null {
  const { to } = range;
  const from =
    isA(tokens[range.from + 1], CLOSED) || !tenures.has(lowerAt(tokens, range.from)) ? range.from : range.from + 1;
  if (!isCapitalAt(tokens, from)) return null;
  const longest = countryIndex.firstWords.has(lowerAt(tokens, from)) ? LONGEST_COUNTRY : 1;
  for (let size = Math.min(longest, to - from); size > 0; size--) {
    const key = spelled(tokens, { from, to: from + size })
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .replace(/\.$/, '');
    const people = countryIndex.byDemonym.get(key);
    const name = people ?? countryIndex.byName.get(key);
    if (name !== undefined) return { name: names.countryCalled(name), to: from + size, isPeople: people !== undefined };
  }
  return null;
}

/** "Roe Group chief executive": a body before a title, unless it is the title's own word ("Board chair"). */
function bodyBefore(text: PositionText, range: TokenRange): Owned | null {
  const body = text.bodies.from(range.from);
  if (body !== null && body.to < range.to && isOwner(text, body)) return { name: text.names.nameOf(body), to: body.to };
  return capitalsBefore(text, range);
}

function isOwner(text: PositionText, body: Body): boolean {
  // "NATO Secretary" and "EU Minister" are of a body whose letters they have, "Health Minister" is not.
  const isWord = body.to === body.from + 1 && !/^\p{Lu}{2,}$/u.test(body.name);
  const isTopicOfMinister = isWord && /^(?:minister|secretary)$/.test(lowerAt(text.tokens, body.to));
  return body.noun === null && !isTopicOfMinister && !isCommon(text.tokens, body) && !isFirstWord(text, body);
}

/** One word that begins a sentence before a small letter has its capital from there: "Shop steward Ada Roe". */
function isFirstWord({ names, tokens, bodies }: PositionText, { from, to, name }: Body): boolean {
  const startsSentence = (tokens[from - 1]?.kind ?? TokenKind.mark) >= TokenKind.quote;
  if (!startsSentence || to > from + 1 || isCapitalAt(tokens, to)) return false;
  return names.timesNamed(name) < 2 && !bodies.all.some((body) => body.from !== from && isPartOf(name, body.name));
}

/** "Ayr" of "Athletic Ayr" */
function isPartOf(word: string, name: string): boolean {
  return name.length > word.length && name.split(' ').includes(word);
}

/** "Roe Metro chief executive": capitals before a title without one, though nothing else tells that they name a body. */
function capitalsBefore({ names, tokens }: PositionText, { from, to }: TokenRange): Owned | null {
  let end = from;
  while (end < to && isCapitalAt(tokens, end) && !isA(tokens[end], WordClass.role | WordClass.title)) end++;
  const range = { from, to: end };
  if (end === from || end >= to || !isTitleWord(tokens[end]) || !mayName(tokens, range)) return null;
  const name = spelled(tokens, range);
  return { name: names.nameOf({ ...range, kind: BodyKind.organisation, name, noun: null, isCapital: false }), to: end };
}

function isTitleWord(token: Token | undefined): boolean {
  return token?.kind === TokenKind.word && !token.capital && token.lower !== 'and';
}

/** Whether capitals may be a name, and have them not from the head of a sentence only. */
function mayName(tokens: readonly Token[], range: TokenRange): boolean {
  const startsSentence = (tokens[range.from - 1]?.kind ?? TokenKind.mark) >= TokenKind.quote;
  if (startsSentence && range.to === range.from + 1) return false;
  return !lowerAt(tokens, range.from).includes('-') && !isCommon(tokens, range);
}

/** What tells since when or until when somebody is what a title says: "former", before "British prime minister". */
const tenures: ReadonlySet<string> = new Set(words('former ex then current outgoing incoming late acting interim new'));
const adjectives: ReadonlySet<string> = new Set(titleAdjectives);

/** What ministers are of: "Finance Minister". */
const topics: ReadonlySet<string> = new Set(portfolios);

/** A word that the lexicon knows, alone, names no body: "Board", "State". */
function isCommon(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to === from + 1 && (isA(tokens[from], LISTED) || adjectives.has(lowerAt(tokens, from)))) return true;
  if (to === from + 1 && rarer.has(lowerAt(tokens, from))) return true;
  const title = tokens.slice(from, to);
  const isTopic = title.some(({ lower }) => topics.has(lower));
  return (
    isTopic &&
    title.every(
      ({ lower }) => /^(?:and|cabinet|state|school|higher|social|rural|digital)$/.test(lower) || topics.has(lower),
    )
  );
}
