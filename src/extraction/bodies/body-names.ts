import { foldedLetters, SpeakerType } from '#domain';
import { bodySorts } from '../lexicon/body-sorts.ts';
import { groupNouns, sharedBodyNouns, treatyNouns } from '../lexicon/membership-words.ts';
import { words } from '../lexicon/words.ts';
import { Gender, type Party } from '../parties/party.ts';
import { partyByRole } from '../parties/role-search.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Given } from '../speakers/given.ts';
import { countryIndex } from '../text/country-words.ts';
import { TokenKind, textAt } from '../text/token.ts';
import { type Body, BodyKind } from './body.ts';
import { type BodyIndex, isNamedOrganisation } from './body-index.ts';

const groups: ReadonlySet<string> = new Set(groupNouns);
const shared: ReadonlySet<string> = new Set(sharedBodyNouns);
const treaties: ReadonlySet<string> = new Set(treatyNouns);
const olds: ReadonlySet<string> = new Set(words('old older former previous earlier predecessor original'));
const news: ReadonlySet<string> = new Set(words('new newer current successor younger'));
const replaced: ReadonlySet<string> = new Set(words('replaced succeeded replaces superseded'));

/** What the bodies of an article are called at full length, and which of them a description means. */
export class BodyNames {
  readonly #given: Given;
  readonly #index: BodyIndex;
  /** By folded short name. */
  readonly #full = new Map<string, string>();
  readonly #people = new Set<string>();
  readonly #endOfLead: number;
  /** How the article spells the countries of the lexicon. */
  readonly #countries = new Map<string, string>();
  /** Where each organisation is named. */
  readonly #places = new Map<string, number[]>();

  constructor(given: Given, index: BodyIndex) {
    this.#given = given;
    this.#index = index;
    for (const { name, type, isSure } of given.directory.parties)
      if (type === SpeakerType.PERSON && isSure) this.#people.add(name).add(name.slice(name.lastIndexOf(' ') + 1));
    for (const body of index.all) {
      this.#learn(body);
      this.#learnCountry(body);
    }
    this.#learnInitials();
    for (const body of index.all) this.#count(body);
    this.#endOfLead = given.sentences[LEAD_SENTENCES]?.from ?? given.tokens.length;
  }

  /** The fullest name of a body; what is only described is looked up, and keeps its own words where nothing fits. */
  nameOf(body: Body): string {
    if (body.kind === BodyKind.country) return body.name;
    if (body.noun === null) return this.#fullName(this.#longerName(body));
    return this.describedName(body) ?? body.name;
  }

  /** A country, or that of a capital, by the name that the article has for it. */
  countryName(body: Body): string {
    return body.isCapital
      ? this.countryCalled(countryIndex.byName.get(body.name.toLowerCase()) ?? body.name)
      : body.name;
  }

  /** A country of the lexicon by the name that the article has for it: "Cabo Verde" where it is called so. */
  countryCalled(name: string): string {
    return this.#countries.get(name) ?? name;
  }

  /** The name of the body that a description means; null where that is none with a name. */
  describedName(body: Body): string | null {
    if (body.noun === null) return this.#fullName(this.#longerName(body));
    const beside = this.#besideName(body);
    if (beside !== null) return beside;
    if (body.name !== body.noun && body.name.split(' ').length > 2) return null;
    const modifiers = body.name
      .toLowerCase()
      .split(' ')
      .filter((word) => word !== body.noun);
    const aged = this.#byAge(modifiers, body.from);
    if (aged !== null) return aged;
    const party = partyByRole(
      this.#given,
      { noun: body.noun, modifiers, isDefinite: true, isNew: false, at: body.from },
      this.#recents(body.from),
    );
    const isCommon = party === null || bodySorts[party.name.toLowerCase()] !== undefined;
    return isCommon ? this.#alike(body) : this.#fullName(party.name);
  }

  /** How often an organisation is named. */
  timesNamed(name: string): number {
    return this.#places.get(name)?.length ?? 0;
  }

  isPerson(name: string): boolean {
    return this.#people.has(name);
  }

  /** The organisation that is named most often; null where none is. */
  mainOrganisation(): string | null {
    let best: string | null = null;
    for (const [name, places] of this.#places)
      if (best === null || this.#weight(places) > this.#weight(this.#places.get(best) ?? [])) best = name;
    return best;
  }

  /** What an article is about it names at its beginning, or often. */
  #weight([first = Number.POSITIVE_INFINITY, ...more]: readonly number[]): number {
    return more.length + 1 + (first < this.#endOfLead ? LEAD : 0);
  }

  /** "the union" for the one body whose name is of that sort; "the club" for the body that was named most. */
  #alike({ noun, from }: Body): string | null {
    const sort: readonly string[] | undefined = bodySorts[noun ?? ''];
    if (sort === undefined) return anyFirm.has(noun ?? '') ? this.mainOrganisation() : null;
    if (sort.length === 0) return this.#lastSubject(from);
    return this.namedLike({ noun, from }) ?? (anyFirm.has(noun ?? '') ? this.mainOrganisation() : null);
  }

  /** The body named oftenest before a place whose name is of the sort that a noun tells. */
  namedLike({ noun, from }: Pick<Body, 'noun' | 'from'>): string | null {
    const sort: readonly string[] = bodySorts[noun ?? ''] ?? [noun ?? ''];
    const fits = (name: string) =>
      foldedLetters(name)
        .split(/\P{L}+/u)
        .some((word) => sort.includes(word));
    let best: string | null = null;
    for (const [name, [first = Number.POSITIVE_INFINITY]] of this.#places) {
      const isOftener = this.#countBefore(name, from) > this.#countBefore(best ?? '', from);
      if (first < from && fits(name) && isOftener) best = name;
    }
    return best;
  }

  /** "the state film fund, Cinema Roe,": the name stands beside the description. */
  #besideName({ to }: Body): string | null {
    const { tokens, phrases, directory } = this.#given;
    if (textAt(tokens, to) !== ',') return null;
    const phrase = phraseAt(phrases, to + 1);
    const party = phrase?.name?.from === to + 1 ? directory.byPhrase.get(phrase) : undefined;
    const isOver = phrase !== undefined && textAt(tokens, phrase.to) === ',';
    return isOver && party?.type === SpeakerType.ORGANISATION ? party.name : null;
  }

  /** The last name before a place that a sentence begins with and that is not surely a person's. */
  #lastSubject(before: number): string | null {
    const { tokens, phrases, directory } = this.#given;
    for (let index = before - 1; index > Math.max(0, before - FAR); index--) {
      const phrase = phraseAt(phrases, index);
      const startsSentence = (tokens[index - 1]?.kind ?? TokenKind.mark) >= TokenKind.quote;
      const party = phrase?.from === index && startsSentence ? directory.byPhrase.get(phrase) : undefined;
      if (party !== undefined && mayBeOrganisation(party)) return party.name;
    }
    return null;
  }

  #countBefore(name: string, at: number): number {
    return (this.#places.get(name) ?? []).filter((place) => place < at).length;
  }

  /** The body that members joined where the text says "the bloc", or nothing: the last one named before. */
  groupBefore(at: number, except: readonly Body[], noun: string | null = null): string | null {
    const names = new Set(except.map(({ name }) => name));
    const isOther = (body: Body) => isNamedOrganisation(body) && !names.has(body.name);
    const isCalled = (body: Body) =>
      isOther(body) &&
      body.name
        .toLowerCase()
        .split(' ')
        .includes(noun ?? '');
    const called = noun === null ? null : this.#index.lastBefore(at, isCalled);
    const body =
      called ??
      this.#index.lastBefore(at, (other) => isOther(other) && isShared(other)) ??
      this.#index.lastBefore(at, isOther);
    return body === null ? null : this.#fullName(body.name);
  }

  /** The organisation at a place: by name, or "the bloc" for the one spoken of; null where it is none. */
  organisationOf(body: Body, except: readonly Body[]): string | null {
    if (body.kind === BodyKind.country) return null;
    if (body.noun === null) return this.#fullName(this.#longerName(body));
    const [first = ''] = body.name.toLowerCase().split(' ');
    if (olds.has(first) || news.has(first)) return this.#byAge([first], body.from);
    if (body.name.includes(' ')) return body.name;
    if (groups.has(body.noun)) return this.groupBefore(body.from, except, body.noun);
    return this.describedName(body) ?? (shared.has(body.noun) ? this.groupBefore(body.from, except, body.noun) : null);
  }

  /** "the older body", "the new one": where one body replaced another. */
  #byAge(modifiers: readonly string[], at: number): string | null {
    const isOld = modifiers.some((word) => olds.has(word));
    if (!isOld && !modifiers.some((word) => news.has(word))) return null;
    const old = this.#index.lastBefore(at, (body) => isNamedOrganisation(body) && this.#isReplaced(body));
    if (old === null) return null;
    const successor = this.#index.lastBefore(old.from - 1, isNamedOrganisation);
    const meant = isOld ? old : successor;
    return meant === null ? null : this.#fullName(meant.name);
  }

  #isReplaced({ from }: Body): boolean {
    const { tokens } = this.#given;
    return [from - 1, from - 2].some((index) => replaced.has(tokens[index]?.lower ?? ''));
  }

  #recents(at: number): Party[] {
    const recents = this.#given.directory.parties.filter(
      ({ type, first }) => type === SpeakerType.ORGANISATION && first < at,
    );
    return recents.slice(-MOST_RECENT).reverse();
  }

  #fullName(name: string): string {
    return this.#full.get(foldedLetters(name)) ?? name;
  }

  /** "the Union" after "the Roe Union": the directory of the article knows the longer name. "ARG" is no part of one. */
  #longerName({ from, to, name }: Body): string {
    if (/^\p{Lu}{3,}$/u.test(name)) return name;
    const { phrases, directory } = this.#given;
    const phrase = phraseAt(phrases, from);
    const isWhole = phrase?.name?.from === from && phrase.name.to === to;
    const party = isWhole ? directory.byPhrase.get(phrase) : undefined;
    return party?.type === SpeakerType.ORGANISATION && isShortFor(name, party.name) ? party.name : name;
  }

  #count(body: Body): void {
    if (!isNamedOrganisation(body) || this.#isCommon(body)) return;
    const name = this.#fullName(body.name);
    const places = this.#places.get(name);
    if (places === undefined) this.#places.set(name, [body.from]);
    else places.push(body.from);
  }

  /** A word that the lexicon knows, alone, is no name: "Union leader". */
  #isCommon({ from, to }: Body): boolean {
    return to === from + 1 && (this.#given.tokens[from]?.classes ?? 0) !== 0;
  }

  #learnCountry({ kind, isCapital, name }: Body): void {
    const known = kind === BodyKind.country && !isCapital ? countryIndex.byName.get(name.toLowerCase()) : undefined;
    if (known !== undefined && !this.#countries.has(known)) this.#countries.set(known, name);
  }

  /** "ARG" for the first body that has a name with these initials. */
  #learnInitials(): void {
    const byInitials = new Map<string, string>();
    for (const body of this.#index.all) {
      const initials = isNamedOrganisation(body) ? initialsOf(body.name) : '';
      if (initials.length > 2 && !byInitials.has(initials)) byInitials.set(initials, body.name);
    }
    for (const { name } of this.#index.all) {
      const meant = /^\p{Lu}{3,}$/u.test(name) ? byInitials.get(name) : undefined;
      if (meant !== undefined && !this.#full.has(foldedLetters(name))) this.#full.set(foldedLetters(name), meant);
    }
  }

  /** "the Association of Roe Growers (ARG)": the letters mean the name. */
  #learn(body: Body): void {
    const { tokens } = this.#given;
    if (!isNamedOrganisation(body) || textAt(tokens, body.to) !== '(') return;
    const short = textAt(tokens, body.to + 1);
    if (textAt(tokens, body.to + 2) === ')' && /^\p{Lu}[\p{Lu}\p{Ll}-]+$/u.test(short))
      this.#full.set(foldedLetters(short), body.name);
  }
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

/** Whether a body is one that others belong to, by its name: a pact or a council, or letters for one. */
function isShared({ name }: Body): boolean {
  return (
    /^\p{Lu}{3,}$/u.test(name) ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => groups.has(word) || shared.has(word) || treaties.has(word))
  );
}

function mayBeOrganisation({ type, gender, isSure }: Party): boolean {
  if (type === SpeakerType.COUNTRY || gender !== Gender.unknown) return false;
  return type === SpeakerType.ORGANISATION || !isSure;
}

/** Nouns for whatever company an article is about. */
const anyFirm: ReadonlySet<string> = new Set(
  words(`
    company firm group airline carrier operator retailer lender maker charity developer manufacturer brewer brewery startup
    start-up network chain supermarket producer supplier publisher builder organiser organizer
  `),
);

/** How many sentences the beginning of an article is, and how many more places a name in it is worth. */
const LEAD_SENTENCES = 3;
const LEAD = 0.5;
const MOST_RECENT = 24;
/** How far back a subject may stand, in tokens. */
const FAR = 300;
