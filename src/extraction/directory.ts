import { foldedLetters, SpeakerType } from '#domain';
import { countryIndex } from './country-words.ts';
import type { Phrase, Phrases } from './find-phrases.ts';
import { femaleNames, maleNames } from './lexicon/first-names.ts';
import { organisationEnds } from './lexicon/organisation-nouns.ts';
import { Gender, type Party } from './party.ts';
import { lowerAt, type Token, TokenKind, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

const females: ReadonlySet<string> = new Set(femaleNames);
const males: ReadonlySet<string> = new Set(maleNames);
const ends: ReadonlySet<string> = new Set(organisationEnds);

/** The named parties of an article, and which phrase names whom. */
export interface Directory {
  readonly parties: readonly Party[];
  /** By the index of a phrase. */
  readonly byPhrase: ReadonlyMap<Phrase, Party>;
}

/** Gathers the names of an article: each under its fullest form, with what the article tells of its bearer. */
export function buildDirectory(tokens: readonly Token[], phrases: Phrases): Directory {
  const named = phrases.all.filter((phrase) => phrase.name !== null);
  const book = new NameBook(tokens);
  // A short name can stand before the full one, in a headline: the longest are entered first.
  const ordered = named.toSorted((one, other) => sizeOf(other) - sizeOf(one) || one.from - other.from);
  for (const phrase of ordered) book.enter(phrase);
  for (const phrase of named) describe(tokens, { phrase, phrases }, book.of(phrase));
  voteOnGender(tokens, phrases, book);
  return { parties: book.parties, byPhrase: book.byPhrase };
}

function sizeOf({ name }: Phrase): number {
  return name === null ? 0 : name.to - name.from;
}

/** The parties under their names. */
class NameBook {
  readonly parties: Party[] = [];
  readonly byPhrase = new Map<Phrase, Party>();
  readonly #byWord = new Map<string, Party[]>();
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  of(phrase: Phrase): Party | undefined {
    return this.byPhrase.get(phrase);
  }

  enter(phrase: Phrase): void {
    const words = nameWords(this.#tokens, phrase);
    const party = this.#known(words, phrase) ?? this.#add(words, phrase);
    this.byPhrase.set(phrase, party);
    party.last = Math.max(party.last, phrase.from);
  }

  /** The party that has all these words in its name; among several the one with a fitting gender that stands nearest before. */
  #known(words: readonly string[], phrase: Phrase): Party | undefined {
    const [first = ''] = words;
    const candidates = (this.#byWord.get(first) ?? []).filter((party) => words.every((word) => party.words.has(word)));
    if (candidates.length < 2) return candidates[0];
    const exact = candidates.find((party) => party.words.size === words.length);
    const gender = titleGender(this.#tokens, phrase);
    const fitting = candidates.filter(
      (party) => gender === Gender.unknown || party.gender === Gender.unknown || party.gender === gender,
    );
    return exact ?? nearestBefore(fitting.length > 0 ? fitting : candidates, phrase.from);
  }

  #add(words: readonly string[], phrase: Phrase): Party {
    const party = newParty(this.#tokens, phrase, words);
    this.parties.push(party);
    for (const word of party.words) {
      const same = this.#byWord.get(word);
      if (same === undefined) this.#byWord.set(word, [party]);
      else if (same.length < MOST_BEARERS) same.push(party);
    }
    return party;
  }
}

/** More parties than this do not share a word of a name. */
const MOST_BEARERS = 12;

function nearestBefore(parties: readonly Party[], at: number): Party | undefined {
  return parties.reduce<Party | undefined>((best, party) => {
    if (best === undefined) return party;
    const [a, b] = [party.last <= at ? party.last : -party.first, best.last <= at ? best.last : -best.first];
    return a > b ? party : best;
  }, undefined);
}

/** The words of a name, folded; small words are left out. */
function nameWords(tokens: readonly Token[], { name }: Phrase): string[] {
  if (name === null) return [];
  const words: string[] = [];
  for (let index = name.from; index < name.to; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind >= TokenKind.quote || isA(token, WordClass.possessiveMark)) continue;
    if (token.capital || isA(token, WordClass.particle)) words.push(foldedLetters(token.lower));
  }
  const strong = words.filter((word) => !SMALL.has(word));
  return strong.length > 0 ? strong : words;
}

const SMALL = new Set([
  'the',
  'of',
  'for',
  'and',
  'de',
  'la',
  'al',
  'bin',
  'van',
  'der',
  'den',
  'von',
  'da',
  'do',
  'el',
  'binti',
  'bint',
  'ibn',
  'y',
  'e',
]);

function newParty(tokens: readonly Token[], phrase: Phrase, words: readonly string[]): Party {
  const name = nameText(tokens, phrase);
  const country = countryIndex.byName.get(name.toLowerCase().replace(/[’ʼ]/g, "'"));
  const type = country === undefined ? guessType(tokens, phrase) : SpeakerType.COUNTRY;
  const all = new Set(words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word])));
  return {
    name: country === undefined ? name : countryName(name, country),
    type,
    words: all,
    gender: type === SpeakerType.PERSON ? genderOf(tokens, phrase) : Gender.unknown,
    roles: new Set(),
    isPlural: false,
    first: phrase.from,
    last: phrase.from,
  };
}

/** The article's own name for a country, but the country's for its capital. */
function countryName(name: string, country: string): string {
  return country.toLowerCase().includes(name.toLowerCase()) || name.length <= 4 ? country : country;
}

function nameText(tokens: readonly Token[], { name }: Phrase): string {
  if (name === null) return '';
  let text = '';
  for (let index = name.from; index < name.to; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    // A nickname in quotation marks is no part of a name.
    if (isNickname(tokens, index)) {
      index += 2;
      continue;
    }
    text += token.spaced && text !== '' ? ` ${token.text}` : token.text;
  }
  return text;
}

function isNickname(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === TokenKind.quote &&
    (tokens[index]?.spaced) &&
    tokens[index + 2]?.kind === TokenKind.quote
  );
}

function guessType(tokens: readonly Token[], phrase: Phrase): SpeakerType {
  const { name } = phrase;
  if (name === null) return SpeakerType.UNNAMED;
  for (let index = name.from; index < name.to; index++) {
    const isLast = index === name.to - 1;
    const next = lowerAt(tokens, index + 1);
    const isBody = isA(tokens[index], WordClass.organisation) || ends.has(lowerAt(tokens, index));
    if (isBody && (isLast || next === 'of' || next === 'for')) return SpeakerType.ORGANISATION;
    if (!isLast && isA(tokens[index], WordClass.particle) && index > name.from) return SpeakerType.PERSON;
  }
  const before = tokens[name.from - 1];
  if (name.from > phrase.from && isA(before, WordClass.title | WordClass.role)) return SpeakerType.PERSON;
  if (isFirstName(tokens[name.from]) || /^\p{Lu}\.$/u.test(textAt(tokens, name.from))) return SpeakerType.PERSON;
  if (name.from > phrase.from && isA(before, WordClass.organisation | WordClass.determiner))
    return SpeakerType.ORGANISATION;
  return name.to - name.from > 1 ? SpeakerType.PERSON : SpeakerType.ORGANISATION;
}

function isFirstName(token: Token | undefined): boolean {
  const word = foldedLetters(token?.lower ?? '');
  return females.has(word) || males.has(word);
}

function titleGender(tokens: readonly Token[], { from, name }: Phrase): Gender {
  for (let index = from; index < (name?.from ?? from); index++) {
    if (isA(tokens[index], WordClass.female)) return Gender.female;
    if (isA(tokens[index], WordClass.male)) return Gender.male;
  }
  return Gender.unknown;
}

function genderOf(tokens: readonly Token[], phrase: Phrase): Gender {
  const title = titleGender(tokens, phrase);
  if (title !== Gender.unknown || phrase.name === null) return title;
  for (let index = phrase.name.from; index < phrase.name.to; index++) {
    const lower = lowerAt(tokens, index);
    if (lower === 'bin' || lower === 'ibn') return Gender.male;
    if (lower === 'binti' || lower === 'bint' || lower === 'ferch' || lower === 'a/p') return Gender.female;
  }
  const first = foldedLetters(lowerAt(tokens, phrase.name.from));
  const [head = first] = first.split('-');
  if (females.has(first) || females.has(head)) return Gender.female;
  return males.has(first) || males.has(head) ? Gender.male : Gender.unknown;
}

interface Placed {
  readonly phrase: Phrase;
  readonly phrases: Phrases;
}

/** Enters what stands before a name in its phrase, and the phrases beside it between commas. */
function describe(tokens: readonly Token[], { phrase, phrases }: Placed, party: Party | undefined): void {
  if (party === undefined || phrase.name === null) return;
  addRoles(tokens, { from: phrase.from, to: phrase.name.from }, party);
  if (party.gender === Gender.unknown && party.type === SpeakerType.PERSON) party.gender = titleGender(tokens, phrase);
  const after = tokens[phrase.to];
  if (after?.text === ',') apposition(tokens, { at: phrase.to + 1, phrases }, party);
  const before = phrase.from - 1;
  if (textAt(tokens, before) === ',' && phrase.name.from - phrase.from < 3)
    precedingApposition(tokens, { at: before, phrases }, party);
}

/** Words before a name and the kinds of word that tell what its bearer is. */
function addRoles(tokens: readonly Token[], { from, to }: { from: number; to: number }, party: Party): void {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (
      token?.kind !== TokenKind.word ||
      isA(token, WordClass.determiner | WordClass.possessive | WordClass.possessiveMark)
    )
      continue;
    party.roles.add(token.lower);
    const country = countryIndex.byName.get(token.lower) ?? countryIndex.byDemonym.get(token.lower);
    if (country !== undefined) party.roles.add(country);
  }
}

interface Beside {
  readonly at: number;
  readonly phrases: Phrases;
}

/** "Ada Roe, the mayor of X," tells what she is; "Roe Group, which …" that it is a body. */
function apposition(tokens: readonly Token[], { at, phrases }: Beside, party: Party): void {
  const next = tokens[at];
  if (next?.lower === 'who') setType(party, SpeakerType.PERSON);
  if (next?.lower === 'which') setType(party, SpeakerType.ORGANISATION);
  const phrase = phrases.all[phrases.at[at] ?? -1];
  if (phrase?.from !== at || phrase.name !== null || !isDescription(tokens[phrase.from])) return;
  const head = tokens[phrase.to - 1];
  if (isA(head, WordClass.role)) setType(party, SpeakerType.PERSON);
  else if (isA(head, WordClass.organisation | WordClass.document)) setType(party, SpeakerType.ORGANISATION);
  addRoles(tokens, phrase, party);
}

function isDescription(token: Token | undefined): boolean {
  return (
    isA(token, WordClass.determiner | WordClass.possessive) || token?.capital === true || token?.kind === TokenKind.word
  );
}

/** "The mayor, Ada Roe," */
function precedingApposition(tokens: readonly Token[], { at, phrases }: Beside, party: Party): void {
  const phrase = phrases.all[phrases.at[at - 1] ?? -1];
  if (phrase === undefined || phrase.to !== at) return;
  let head: Phrase | undefined = phrase;
  if (phrase.from > 1 && isA(tokens[phrase.from - 1], WordClass.preposition)) {
    const before: Phrase | undefined = phrases.all[phrases.at[phrase.from - 2] ?? -1];
    if (before?.to === phrase.from - 1) head = before;
  }
  if (head.name !== null && head !== phrase) return;
  const noun = tokens[head.to - 1];
  if (!isA(noun, WordClass.role | WordClass.organisation) || isA(tokens[head.from], WordClass.people)) return;
  const start = tokens[head.from];
  if (
    !isA(start, WordClass.determiner | WordClass.possessive) &&
    start?.capital !== true &&
    !isA(start, WordClass.role)
  )
    return;
  if (isA(noun, WordClass.role)) setType(party, SpeakerType.PERSON);
  else setType(party, SpeakerType.ORGANISATION);
  addRoles(tokens, head, party);
  if (head !== phrase) addRoles(tokens, phrase, party);
}

function setType(party: Party, type: SpeakerType): void {
  if (party.type !== SpeakerType.COUNTRY) party.type = type;
}

/** "he" or "her" after a name whose bearer's gender nothing else tells, with nobody else between. */
function voteOnGender(tokens: readonly Token[], phrases: Phrases, book: NameBook): void {
  let last: Party | undefined;
  let votes = new Map<Party, number>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const phrase = phrases.all[phrases.at[index] ?? -1];
    if (phrase?.name?.from === index) last = book.of(phrase) ?? last;
    if (token === undefined || last === undefined || !isGendered(token)) continue;
    if (last.gender === Gender.unknown && last.type === SpeakerType.PERSON) {
      votes = votes.set(last, (votes.get(last) ?? 0) + (isA(token, WordClass.female) ? 1 : -1));
    }
    last = undefined;
  }
  for (const [party, count] of votes) if (count !== 0) party.gender = count > 0 ? Gender.female : Gender.male;
}

function isGendered(token: Token): boolean {
  return (
    isA(token, WordClass.male | WordClass.female) &&
    isA(token, WordClass.subjectPronoun | WordClass.objectPronoun | WordClass.possessive)
  );
}
