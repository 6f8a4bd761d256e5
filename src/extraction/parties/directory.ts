import { foldedLetters, SpeakerType } from '#domain';
import { titleWords } from '../lexicon/portfolios.ts';
import { words } from '../lexicon/words.ts';
import type { Phrase, Phrases } from '../phrases/find-phrases.ts';
import { seats } from '../text/country-words.ts';
import type { Quote } from '../text/quote.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { describeParties } from './describe-parties.ts';
import { looksPersonal, newNamedParty, titleGender } from './named-party.ts';
import { Gender, type Party } from './party.ts';

/** The named parties of an article, and which phrase names whom. */
export interface Directory {
  readonly parties: readonly Party[];
  readonly byPhrase: ReadonlyMap<Phrase, Party>;
}

/** Gathers the names of an article: each under its fullest form, with what the article tells of its bearer. */
export function buildDirectory(tokens: readonly Token[], phrases: Phrases, quotes: readonly Quote[]): Directory {
  const book = new NameBook(tokens);
  const named = namesIn(tokens, phrases);
  // A short name can stand before the full one, in a headline: the longest are entered first, then each is looked up.
  for (const name of named.toSorted((one, other) => sizeOf(other) - sizeOf(one) || one.phrase.from - other.phrase.from))
    book.enter(name);
  for (const name of named) book.lookUp(name);
  describeParties({ tokens, phrases, quotes, byPhrase: book.byPhrase });
  book.startOver();
  // Once more, now that it is known who is a woman and who a mayor: "Mrs Roe" and "Mr Roe" are told apart.
  for (const name of named) book.lookUpAgain(name);
  return { parties: book.parties, byPhrase: book.byPhrase };
}

/** A phrase that names somebody. */
interface Named {
  readonly phrase: Phrase;
  /** The words of the name, as `nameWords` gives them. */
  readonly words: readonly string[];
}

/** The names of an article. With a possessive a name counts where a person is named by it elsewhere: "Ada Roe’s brother". */
function namesIn(tokens: readonly Token[], phrases: Phrases): Named[] {
  const own: Named[] = [];
  for (const phrase of phrases.all)
    if (phrase.name !== null) own.push({ phrase, words: nameWords(tokens, phrase.name) });
  const known = new Set(own.flatMap(({ words }) => words));
  if (phrases.owners.size === 0) return own;
  const all: Named[] = [];
  let next = 0;
  for (const phrase of phrases.all) {
    const owner = namedOwner(tokens, phrases.owners.get(phrase), known);
    if (owner !== null) all.push(owner);
    const named = own[next];
    if (named?.phrase !== phrase) continue;
    all.push(named);
    next++;
  }
  return all;
}

function namedOwner(tokens: readonly Token[], owner: Phrase | undefined, known: ReadonlySet<string>): Named | null {
  if (owner?.name == null || !looksPersonal(tokens, owner)) return null;
  const words = nameWords(tokens, owner.name);
  return words.some((word) => known.has(word)) ? { phrase: owner, words } : null;
}

function sizeOf({ phrase: { name } }: Named): number {
  return name === null ? 0 : name.to - name.from;
}

/** More parties than this do not share a word of a name. */
const MOST_BEARERS = 12;

/** A description is looked for among no more parties than this. */
const MOST_PARTIES = 300;

const NOBODY: readonly Party[] = [];

/** The parties under their names. */
class NameBook {
  readonly parties: Party[] = [];
  readonly byPhrase = new Map<Phrase, Party>();
  readonly #byWord = new Map<string, Party[]>();
  readonly #countries = new Map<string, Party>();
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Makes a party of a name that no longer one holds. */
  enter({ phrase, words }: Named): void {
    if (this.#bearers(words).length === 0) this.#add(words, phrase);
  }

  /** Notes whom a name means. */
  lookUp({ phrase, words }: Named): void {
    const party = this.#meant(words, phrase);
    if (party === undefined) return;
    this.byPhrase.set(phrase, party);
    if (party.count === 0) party.first = phrase.from;
    party.last = phrase.from;
    party.count++;
  }

  /** Goes back to the beginning of the article. */
  startOver(): void {
    for (const party of this.parties) party.count = 0;
  }

  /** Notes anew whom a name means that several bear. */
  lookUpAgain({ phrase, words }: Named): void {
    const party = this.#bearers(words).length > 1 ? this.#meant(words, phrase) : this.byPhrase.get(phrase);
    if (party === undefined) return;
    this.byPhrase.set(phrase, party);
    party.last = phrase.from;
    party.count++;
  }

  #bearers(words: readonly string[]): readonly Party[] {
    const [first = ''] = words;
    const bearers = this.#byWord.get(first) ?? NOBODY;
    return words.length === 1 ? bearers : bearers.filter((party) => words.every((word) => party.words.has(word)));
  }

  /** Of several with the same words in their names, the one that fits best and was named last. */
  #meant(words: readonly string[], phrase: Phrase): Party | undefined {
    const seated = seats.get(words.length === 1 ? (words[0] ?? '') : words.join(' '));
    const body = seated === undefined ? undefined : this.parties.find(({ name }) => name === seated);
    if (body !== undefined) return body;
    const bearers = this.#bearers(words);
    if (bearers.length < 2) return bearers[0];
    const exact = bearers.find((party) => party.words.size === words.length);
    const gender = titleGender(this.#tokens, phrase);
    const fitting = bearers.filter((party) => gender === Gender.unknown || party.gender === gender);
    const possible = fitting.length > 0 ? fitting : bearers.filter((party) => party.gender === Gender.unknown);
    const called = possible.filter((party) => isCalled(this.#tokens, phrase, party));
    // "Roe" is Ada Roe rather than Ben Roe-Lund.
    const whole = possible.filter((party) => hasWhole(party, words));
    return exact ?? nearestBefore([called, whole, possible, bearers].find((some) => some.length > 0) ?? []);
  }

  #add(words: readonly string[], phrase: Phrase): void {
    const made = newNamedParty(this.#tokens, phrase, words);
    const party = this.#sameCountry(made) ?? made;
    if (party === made && this.parties.length < MOST_PARTIES) this.parties.push(made);
    for (const word of made.words) {
      party.words.add(word);
      this.#index(word, party);
    }
  }

  /** A country and its capital are one party. */
  #sameCountry(made: Party): Party | undefined {
    if (made.type !== SpeakerType.COUNTRY) return undefined;
    const known = this.#countries.get(made.name);
    if (known === undefined) this.#countries.set(made.name, made);
    return known;
  }

  #index(word: string, party: Party): void {
    const same = this.#byWord.get(word);
    if (same === undefined) this.#byWord.set(word, [party]);
    else if (same.length < MOST_BEARERS && !same.includes(party)) same.push(party);
  }
}

/** Whether a name has all of these words, and none of them only as a part of one with a hyphen. */
function hasWhole({ name }: Party, words: readonly string[]): boolean {
  const whole = foldedLetters(name.toLowerCase()).split(/\s+/);
  return words.every((word) => whole.includes(word));
}

/** The one that was named last so far; where none was, the one that is named first after. */
function nearestBefore(parties: readonly Party[]): Party | undefined {
  return parties.toSorted((one, other) => nearness(other) - nearness(one))[0];
}

function nearness({ first, last, count }: Party): number {
  return count > 0 ? last : -first;
}

const SMALL = new Set(words('the of for and de la al bin van der den von da do el binti bint ibn y e'));

/** The words of a name, folded; small words are left out. */
function nameWords(tokens: readonly Token[], { from, to }: TokenRange): string[] {
  const all: string[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token !== undefined && isNameToken(token)) all.push(foldedLetters(token.lower));
  }
  if (!all.some((word) => SMALL.has(word))) return all;
  const strong = all.filter((word) => !SMALL.has(word));
  return strong.length > 0 ? strong : all;
}

function isNameToken(token: Token): boolean {
  if (token.kind >= TokenKind.quote || isA(token, WordClass.possessiveMark)) return false;
  return token.capital || isA(token, WordClass.particle);
}

/** Whether a role before a name is one that its bearer has: "Councillor Roe". */
function isCalled(tokens: readonly Token[], { from, name }: Phrase, party: Party): boolean {
  for (let index = from; index < (name?.from ?? from); index++) {
    const lower = lowerAt(tokens, index);
    if (party.heads.has(titleWords.get(lower) ?? lower)) return true;
  }
  return false;
}
