import { foldedLetters } from '#domain';
import { titleAdjectives } from '../lexicon/offices.ts';
import type { Given } from '../speakers/given.ts';
import type { Token } from '../text/token.ts';
import { isA, LISTED } from '../text/word-class.ts';
import type { Body } from './body.ts';
import { isNamedOrganisation } from './body-index.ts';
import type { FullNames } from './full-names.ts';

/** How many sentences the beginning of an article is, and how many more places a name in it is worth. */
const LEAD_SENTENCES = 3;
const LEAD = 0.5;

/** How often an article names its organisations, and where. */
export class NamedOrganisations {
  readonly #endOfLead: number;
  /** By full name. */
  readonly #places = new Map<string, number[]>();
  #main: string | null | undefined;

  constructor({ tokens, sentences }: Given, bodies: readonly Body[], names: FullNames) {
    this.#endOfLead = sentences[LEAD_SENTENCES]?.from ?? tokens.length;
    for (const body of bodies) {
      if (isNamedOrganisation(body) && !isCommon(tokens, body)) this.#add(names.ofBody(body), body.from);
    }
  }

  timesNamed(name: string): number {
    return this.#places.get(name)?.length ?? 0;
  }

  /** The organisation that is named most often; null where none is. */
  get main(): string | null {
    if (this.#main === undefined) this.#main = this.#weightiest();
    return this.#main;
  }

  /** The one named oftenest before a place whose name has one of these words in it; null where none has. */
  oftenestBefore(place: number, words: readonly string[]): string | null {
    let best: string | null = null;
    let most = 0;
    for (const [name, places] of this.#places) {
      const count = places.filter((at) => at < place).length;
      if (count > most && hasWord(name, words)) [best, most] = [name, count];
    }
    return best;
  }

  #add(name: string, at: number): void {
    const places = this.#places.get(name);
    if (places === undefined) this.#places.set(name, [at]);
    else places.push(at);
  }

  #weightiest(): string | null {
    let best: string | null = null;
    let most = 0;
    for (const [name, places] of this.#places) {
      const weight = this.#weightOf(places);
      if (weight > most) [best, most] = [name, weight];
    }
    return best;
  }

  /** What an article is about it names at its beginning, or often. */
  #weightOf(places: readonly number[]): number {
    const [first = this.#endOfLead] = places;
    return places.length + (first < this.#endOfLead ? LEAD : 0);
  }
}

/** A word that the lexicon knows, alone, is no name: "Union leader". */
function isCommon(tokens: readonly Token[], { from, to }: Body): boolean {
  return to === from + 1 && (isA(tokens[from], LISTED) || adjectives.has(tokens[from]?.lower ?? ''));
}

/** What stands before a role: "Artistic director Ada Roe" names nothing with its first word. */
const adjectives: ReadonlySet<string> = new Set(titleAdjectives);

function hasWord(name: string, words: readonly string[]): boolean {
  return foldedLetters(name)
    .split(/\P{L}+/u)
    .some((word) => words.includes(word));
}
