import { foldedLetters, SpeakerType } from '#domain';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Given } from '../speakers/given.ts';
import { countryIndex } from '../text/country-words.ts';
import { type Token, TokenKind, textAt } from '../text/token.ts';
import { type Body, BodyKind } from './body.ts';
import { isNamedOrganisation } from './body-index.ts';

/** What the bodies of an article are called in full. */
export class FullNames {
  readonly #given: Given;
  /** By folded short name. */
  readonly #full = new Map<string, string>();
  /** How the article spells the countries of the lexicon. */
  readonly #countries = new Map<string, string>();

  constructor(given: Given, bodies: readonly Body[]) {
    this.#given = given;
    for (const body of bodies) {
      this.#learn(body);
      this.#learnCountry(body);
    }
    this.#learnInitials(bodies);
  }

  /** The name that a short one stands for; the name itself where it is not known for a short one. */
  of(name: string): string {
    return this.#full.size === 0 ? name : (this.#full.get(foldedLetters(name)) ?? name);
  }

  /** The fullest name of a body that is named and not only described. */
  ofBody(body: Body): string {
    return this.of(this.#longerName(body));
  }

  /** A country, or that of a capital, by the name that the article has for it. */
  ofCountry(body: Body): string {
    return body.isCapital ? this.called(countryIndex.byName.get(body.name.toLowerCase()) ?? body.name) : body.name;
  }

  /** A country of the lexicon by the name that the article has for it: "Cabo Verde" where it is called so. */
  called(country: string): string {
    return this.#countries.get(country) ?? country;
  }

  /** "the Union" after "the Roe Union": the directory of the article knows the longer name. "ARG" is no part of one. */
  #longerName({ from, to, name }: Body): string {
    if (isAbbreviation(name)) return name;
    const { phrases, directory } = this.#given;
    const phrase = phraseAt(phrases, from);
    const isWhole = phrase?.name?.from === from && phrase.name.to === to;
    const party = isWhole ? directory.byPhrase.get(phrase) : undefined;
    return party?.type === SpeakerType.ORGANISATION && isShortFor(name, party.name) ? party.name : name;
  }

  #learnCountry({ kind, isCapital, name }: Body): void {
    const known = kind === BodyKind.country && !isCapital ? countryIndex.byName.get(name.toLowerCase()) : undefined;
    if (known !== undefined && !this.#countries.has(known)) this.#countries.set(known, name);
  }

  /** "ARG" for the first body that has a name with these initials. */
  #learnInitials(bodies: readonly Body[]): void {
    const shorts = new Set(bodies.map(({ name }) => name).filter(isAbbreviation));
    for (const body of bodies) {
      if (shorts.size === 0) return;
      const short = isNamedOrganisation(body) ? initialsOf(body.name) : '';
      if (shorts.delete(short) && !this.#full.has(foldedLetters(short)))
        this.#full.set(foldedLetters(short), body.name);
    }
  }

  /** "the Association of Roe Growers (ARG)": the letters mean the name. */
  #learn(body: Body): void {
    const { tokens } = this.#given;
    if (!isNamedOrganisation(body) || textAt(tokens, body.to) !== '(') return;
    const at = afterMarks(tokens, body.to + 1);
    const short = textAt(tokens, at);
    if (isMark(tokens[at + 1]) && /^\p{Lu}[\p{Lu}\p{Ll}-]+$/u.test(short))
      this.#full.set(foldedLetters(short), body.name);
  }
}

/** Behind the article and the quotation mark of "(the “Company”)". */
function afterMarks(tokens: readonly Token[], at: number): number {
  let index = at;
  if (tokens[index]?.lower === 'the') index++;
  return tokens[index]?.kind === TokenKind.quote ? index + 1 : index;
}

function isMark(token: Token | undefined): boolean {
  return token?.text === ')' || token?.kind === TokenKind.quote;
}

/** Whether a name is letters that stand for words: "ARG". */
export function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{3,}$/u.test(name);
}

/** "Roe" for "Roe Health", "the Union" for "the Roe Workers’ Union", but not "Roe" for "Roe Science Fair". */
function isShortFor(short: string, name: string): boolean {
  const at = ` ${name} `.indexOf(` ${short} `);
  const rest = name.slice(at + short.length).trim();
  return at >= 0 && (at > 0 || rest.split(' ').length < 2);
}

/** The first letters of the words of a name that have capitals. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    .join('');
}
