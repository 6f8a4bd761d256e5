import { type Body, BodyKind } from './body.ts';
import { countryIndex, isCapitalCity } from './country-words.ts';
import { spelled } from './find-bodies.ts';
import { dateAfter } from './find-date.ts';
import {
  envoys,
  privateOffices,
  rarerOffices,
  relations,
  seats,
  titleAdjectives,
  trades,
  works,
} from './lexicon/offices.ts';
import { organisationEnds } from './lexicon/organisation-nouns.ts';
import { portfolios } from './lexicon/portfolios.ts';
import { words } from './lexicon/words.ts';
import { ownerNamed, ownerOfPossessive } from './office-owner.ts';
import type { Office, PositionText } from './position-text.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange } from './token.ts';
import { isA, WordClass } from './word-class.ts';

const noOffices: ReadonlySet<string> = new Set(relations);
const seated: ReadonlySet<string> = new Set(seats);
const to: ReadonlySet<string> = new Set(envoys);
const links: ReadonlySet<string> = new Set(words('of for at in on with from to'));
/** "her deputy" is nobody's in particular. */
const personal: ReadonlySet<string> = new Set(words('his her my our your whose'));
/** No title is longer, in tokens. */
const LONGEST_TITLE = 9;
const CLOSED =
  WordClass.preposition |
  WordClass.subordinator |
  WordClass.determiner |
  WordClass.auxiliary |
  WordClass.negation |
  WordClass.relative |
  WordClass.subjectPronoun;

/** Where an office is looked for: it begins at `from` and is over before `to`. */
interface Stretch extends TokenRange {
  /** Whether it has to reach `to`. */
  readonly isWhole: boolean;
}

/** The office that a stretch names: "China’s foreign minister", "director of the Port Authority"; null where it names none. */
export function officeIn(text: PositionText, stretch: Stretch): Office | null {
  const start = afterDeterminer(text.tokens, stretch);
  if (personal.has(lowerAt(text.tokens, start))) return null;
  const owned = ownerBefore(text, { from: start, to: stretch.to });
  const title = titleFrom(text.tokens, { from: owned?.to ?? start, to: stretch.to });
  if (title === null) return null;
  const city = cityOf(text.tokens, { from: start, to: title.from }, lowerAt(text.tokens, title.to - 1));
  const office = withComplement(text, { title, of: city ?? owned?.name ?? null, limit: stretch.to });
  if (
    (stretch.isWhole && office.range.to < stretch.to) ||
    isPrivate(text, { ...office, range: { from: start, to: office.range.to } })
  )
    return null;
  return { ...office, range: { from: stretch.from, to: office.range.to } };
}

/** "a lawyer for the family", "the director of the film", "a baker from Ayr": work, but no office of a body. */
function isPrivate({ tokens }: PositionText, { head, of, title, range }: Office): boolean {
  if (of === null) return false;
  const isOwned = isA(tokens[title.from - 1], WordClass.possessiveMark | WordClass.possessive);
  // "a British singer", "Ohio student"
  if (
    trading.has(head) &&
    title.from > range.from &&
    !isOwned &&
    !hasOrganisation(tokens, { from: range.from, to: title.from })
  )
    return title.to === range.to;
  const isNamed = of !== of.toLowerCase();
  if (privates.has(head) && !isNamed) return true;
  if (made.has(of.split(' ').at(-1) ?? '')) return true;
  if (lowerAt(tokens, title.to) === 'from' && !hasOrganisation(tokens, { from: title.to, to: range.to })) return true;
  return (
    trading.has(head) &&
    /^(?:in|of|on|near)$/.test(lowerAt(tokens, title.to)) &&
    !hasOrganisation(tokens, { from: title.to, to: range.to })
  );
}

function hasOrganisation(tokens: readonly Token[], { from, to: end }: TokenRange): boolean {
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    if (isA(token, WordClass.organisation) || ends.has(token?.lower ?? '')) return !localities.has(token?.lower ?? '');
  }
  return false;
}

/** Nouns of places that also govern: nobody is employed by a district because of living there. */
const localities: ReadonlySet<string> = new Set(
  words('district city town state county province commune region municipality shire borough canton'),
);
const privates: ReadonlySet<string> = new Set(privateOffices);
const made: ReadonlySet<string> = new Set(works);
const trading: ReadonlySet<string> = new Set(trades);
const ends: ReadonlySet<string> = new Set(organisationEnds);

/** The mayor of a capital is not the country's. */
function cityOf(tokens: readonly Token[], { from, to }: TokenRange, head: string): string | null {
  const end = isA(tokens[to - 1], WordClass.possessiveMark) ? to - 1 : to;
  if (!ofCities.has(head) || end <= from) return null;
  const city = spelled(tokens, { from, to: end });
  return isCapitalCity(city.toLowerCase()) ? city : null;
}

const ofCities: ReadonlySet<string> = new Set(words('mayor bishop archbishop councillor sheriff'));

function afterDeterminer(tokens: readonly Token[], { from, to }: TokenRange): number {
  let index = from;
  if (lowerAt(tokens, index) === 'one' && lowerAt(tokens, index + 1) === 'of') index += 2;
  while (index < to && isA(tokens[index], WordClass.determiner) && !isA(tokens[index], WordClass.possessive)) index++;
  return lowerAt(tokens, index) === 'then' ? index + 1 : index;
}

interface Owned {
  readonly name: string | null;
  readonly to: number;
}

/** "China’s", "its", "Czech", "Roe Group": whose office it is, where that stands before the title. */
function ownerBefore(text: PositionText, range: TokenRange): Owned | null {
  return ownerOfPossessive(text, range) ?? countryBefore(text, range) ?? bodyBefore(text, range);
}

function countryBefore({ tokens, names }: PositionText, range: TokenRange): Owned | null {
  const { to } = range;
  const from =
    isA(tokens[range.from + 1], CLOSED) || !tenures.has(lowerAt(tokens, range.from)) ? range.from : range.from + 1;
  for (let size = Math.min(4, to - from); size > 0; size--) {
    const key = spelled(tokens, { from, to: from + size })
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .replace(/\.$/, '');
    const name = countryIndex.byDemonym.get(key) ?? countryIndex.byName.get(key);
    if (name !== undefined && isCapitalAt(tokens, from)) return { name: names.countryCalled(name), to: from + size };
  }
  return null;
}

/** "Roe Group chief executive": a body before a title, unless it is the title's own word ("Board chair"). */
function bodyBefore({ bodies, names, tokens }: PositionText, { from, to }: TokenRange): Owned | null {
  const body = bodies.from(from);
  const isTopicOfMinister = body?.to === from + 1 && /^(?:minister|secretary)$/.test(lowerAt(tokens, body.to));
  if (
    body !== null &&
    body.noun === null &&
    body.to < to &&
    !isTopicOfMinister &&
    !isCommon(tokens, body) &&
    !isFirstWord({ names, tokens }, body)
  ) {
    return { name: names.nameOf(body), to: body.to };
  }
  return capitalsBefore({ bodies, names, tokens }, { from, to });
}

/** One word that begins a sentence before a small letter has its capital from there: "Shop steward Ada Roe". */
function isFirstWord({ names, tokens }: Pick<PositionText, 'names' | 'tokens'>, { from, to, name }: Body): boolean {
  const startsSentence = (tokens[from - 1]?.kind ?? TokenKind.mark) >= TokenKind.quote;
  return startsSentence && to === from + 1 && !isCapitalAt(tokens, to) && names.timesNamed(name) < 2;
}

/** "Roe Metro chief executive": capitals before a title without one, though nothing else tells that they name a body. */
function capitalsBefore(
  { names, tokens }: Pick<PositionText, 'bodies' | 'names' | 'tokens'>,
  { from, to }: TokenRange,
): Owned | null {
  let end = from;
  while (end < to && isCapitalAt(tokens, end) && !isA(tokens[end], WordClass.role | WordClass.title)) end++;
  const range = { from, to: end };
  const isStart = (tokens[from - 1]?.kind ?? TokenKind.mark) >= TokenKind.quote;
  if (
    end === from ||
    end >= to ||
    lowerAt(tokens, from).includes('-') ||
    isCommon(tokens, range) ||
    (isStart && end === from + 1)
  )
    return null;
  if (lowerAt(tokens, end) === 'and' || tokens[end]?.kind !== TokenKind.word || isCapitalAt(tokens, end)) return null;
  const name = spelled(tokens, range);
  return { name: names.nameOf({ ...range, kind: BodyKind.organisation, name, noun: null, isCapital: false }), to: end };
}

/** What tells since when or until when somebody is what a title says: "former", before "British prime minister". */
const tenures: ReadonlySet<string> = new Set(words('former ex then current outgoing incoming late acting interim new'));
const adjectives: ReadonlySet<string> = new Set(titleAdjectives);

/** What ministers are of: "Finance Minister". */
const topics: ReadonlySet<string> = new Set(portfolios);

/** A word that the lexicon knows, alone, names no body: "Board", "State". */
function isCommon(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (to === from + 1 && ((tokens[from]?.classes ?? 0) !== 0 || adjectives.has(lowerAt(tokens, from)))) return true;
  if (to === from + 1 && rarer.has(lowerAt(tokens, from))) return true;
  const title = tokens.slice(from, to);
  const isTopic = title.some(({ lower }) => topics.has(lower));
  return isTopic && title.every(({ lower }) => /^(?:and|cabinet|state)$/.test(lower) || topics.has(lower));
}

/** The words of a title: adjectives and nouns up to the last role among them. */
function titleFrom(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let end = -1;
  for (let index = from; index < Math.min(to, from + LONGEST_TITLE); index++) {
    const token = tokens[index];
    if (token === undefined || token.kind > TokenKind.number || !belongsToTitle(tokens, index)) break;
    if (isA(token, WordClass.role) || isOfficeWord(token) || isOneOfMany(tokens, from, index)) end = index + 1;
    else if (isVerb(tokens, index)) break;
  }
  const head = lowerAt(tokens, end - 1);
  return end < 0 || noOffices.has(head) ? null : { from, to: end };
}

/** A verb ends a title, unless a role follows at once: "press secretary". */
function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.capital === true || isA(tokens[index + 1], WordClass.role)) return false;
  return isA(token, WordClass.speechVerb | WordClass.verb | WordClass.adverb);
}

/** "one of its directors" */
function isOneOfMany(tokens: readonly Token[], from: number, index: number): boolean {
  if (!isA(tokens[index], WordClass.people) || !lowerAt(tokens, index).endsWith('s')) return false;
  return [from, from - 1, from - 2, from - 3].some(
    (at) => lowerAt(tokens, at) === 'one' && lowerAt(tokens, at + 1) === 'of',
  );
}

const rarer: ReadonlySet<string> = new Set(rarerOffices);
const officeEnding =
  /.(?:ologist|-leader|-chair|-founder|-ordinator|-general|master|mistress|ographer|keeper|-secretary|-president|-director|-elect)$/;

/** Rarer offices and trades: by a list, and by what their nouns end in. */
function isOfficeWord({ lower }: Token): boolean {
  return rarer.has(lower) || officeEnding.test(lower);
}

function belongsToTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isA(token, WordClass.possessiveMark)) return false;
  if (/^(?:and|&)$/.test(token?.lower ?? '')) return leadsToRole(tokens, index + 1);
  return !isA(token, CLOSED) || isA(token, WordClass.role);
}

/** "president and chief executive", "trade and industry minister" */
function leadsToRole(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 4; index++) {
    if (isA(tokens[index], WordClass.role)) return !isCapitalAt(tokens, index + 1) || isCapitalAt(tokens, from);
    if (isA(tokens[index], CLOSED) || tokens[index]?.kind !== TokenKind.word) return false;
  }
  return false;
}

interface Begun {
  readonly title: TokenRange;
  readonly of: string | null;
  readonly limit: number;
}

/** Takes in what follows the noun: "of research at Roe Bank", "for Upper Ayr", "on rivers", "in Vienna". */
function withComplement(text: PositionText, { title, of, limit }: Begun): Office {
  const { tokens } = text;
  const head = headOf(tokens, title);
  let owner = of;
  let titleTo = title.to;
  let at = title.to;
  while (at < limit && links.has(lowerAt(tokens, at)) && dateAfter(tokens, at) === null) {
    const noun = { from: at + 1, to: endOfNoun(text, at + 1, limit) };
    if (noun.to === noun.from || isA(tokens[noun.from], WordClass.time)) break;
    const found = complementOf(text, noun, { link: lowerAt(tokens, at), head, owner, isOwned: of !== null });
    if (found === null) break;
    if (found.isTopic) titleTo = noun.to;
    owner = found.owner;
    at = noun.to;
  }
  return { title: { from: title.from, to: titleTo }, head, of: owner, range: { from: title.from, to: at } };
}

/** The prime minister of Ayland is no minister of something. */
function headOf(tokens: readonly Token[], { to }: TokenRange): string {
  const head = lowerAt(tokens, to - 1);
  const before = lowerAt(tokens, to - 2);
  if (head === 'teacher' && before === 'head') return 'headteacher';
  // "Director General" is one office, with or without a hyphen.
  if (head === 'general' && /^(?:director|secretary|consul|inspector)$/.test(before)) return `${before}-general`;
  return head === 'minister' && /^(?:prime|chief|first)$/.test(before) ? 'premier' : head;
}

interface Complemented {
  readonly link: string;
  readonly head: string;
  readonly owner: string | null;
  /** Whether the words before the title say whose it is. */
  readonly isOwned: boolean;
}

interface Complement {
  readonly owner: string | null;
  readonly isTopic: boolean;
}

/** What a noun after a title is to it: whose it is, what it is about, or where; null where it is nothing to it. */
function complementOf(text: PositionText, noun: TokenRange, given: Complemented): Complement | null {
  const { link, head, owner, isOwned } = given;
  if (link === 'to' && to.has(head)) return { owner, isTopic: true };
  if (owner !== null && /^(?:in|to|at|with|from)$/.test(link)) return { owner, isTopic: false };
  const isCommon = owner !== null && !isOwned && owner === owner.toLowerCase();
  const named = owner === null || isCommon ? ownerNamed(text, noun, { link, head }) : null;
  if (named !== null) return { owner: named, isTopic: false };
  if (owner === null && seated.has(head) && link === 'for')
    return { owner: plainWords(text.tokens, noun), isTopic: false };
  const isField =
    link === 'in' && text.tokens[noun.from]?.capital === false && !isA(text.tokens[noun.from], WordClass.determiner);
  return isField || isTopic(link, owner === null || isOwned) ? { owner, isTopic: true } : null;
}

/** "adviser on rivers", "minister of water", "head of research": what an office is about belongs to its title. */
function isTopic(link: string, isOpen: boolean): boolean {
  return isOpen && /^(?:of|for|on)$/.test(link);
}

function endOfNoun({ tokens, phrases, bodies }: PositionText, at: number, limit: number): number {
  if (tokens[at]?.kind === TokenKind.number) return at;
  const body = bodies.from(at);
  const phrase = phrases.all[phrases.at[at] ?? -1];
  const bare = tokens[at]?.kind === TokenKind.word && !isA(tokens[at], CLOSED) ? at + 1 : at;
  const end = Math.max(body?.to ?? at, phrase?.from === at ? phrase.to : bare);
  // "the minister of power and of water" ends where the limit is, and "trade and industry" is one noun.
  if (
    end < limit &&
    lowerAt(tokens, end) === 'and' &&
    isCapitalAt(tokens, end - 1) &&
    isCapitalAt(tokens, end + 1) &&
    body === null
  )
    return Math.min(limit, endOfNoun({ tokens, phrases, bodies } as PositionText, end + 1, limit));
  return Math.min(end, limit);
}

/** The words of a range without the article before them. */
function plainWords(tokens: readonly Token[], { from, to }: TokenRange): string {
  const start = isA(tokens[from], WordClass.determiner) && from < to - 1 ? from + 1 : from;
  return spelled(tokens, { from: start, to });
}
