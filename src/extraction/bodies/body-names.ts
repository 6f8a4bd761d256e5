import { SpeakerType } from '#domain';
import { bodySorts } from '../lexicon/body-sorts.ts';
import { groupNouns, sharedBodyNouns } from '../lexicon/membership-words.ts';
import { words } from '../lexicon/words.ts';
import { Gender, type Party } from '../parties/party.ts';
import { partyByRole } from '../parties/role-search.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Given } from '../speakers/given.ts';
import { TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { type Body, BodyKind } from './body.ts';
import { type BodyIndex, isNamedOrganisation } from './body-index.ts';
import { FullNames } from './full-names.ts';
import { groupBeside, groupMeant } from './group-meant.ts';
import { mainCountry } from './main-country.ts';
import { NamedOrganisations } from './named-organisations.ts';

const groups: ReadonlySet<string> = new Set(groupNouns);
const shared: ReadonlySet<string> = new Set(sharedBodyNouns);
const olds: ReadonlySet<string> = new Set(words('old older former previous earlier predecessor original'));
const news: ReadonlySet<string> = new Set(words('new newer current successor younger'));
const replaced: ReadonlySet<string> = new Set(words('replaced succeeded replaces superseded'));

/** Which bodies of an article its descriptions mean, and what all of them are called in full. */
export class BodyNames {
  readonly #given: Given;
  readonly #index: BodyIndex;
  readonly #full: FullNames;
  // Most articles ask for few of these: each is made when it is first asked for.
  #people: ReadonlySet<string> | null = null;
  #named: NamedOrganisations | null = null;
  #mainCountry: string | null | undefined;

  constructor(given: Given, index: BodyIndex) {
    this.#given = given;
    this.#index = index;
    this.#full = new FullNames(given, index.all);
  }

  /** The fullest name of a body; what is only described is looked up, and keeps its own words where nothing fits. */
  nameOf(body: Body): string {
    if (body.kind === BodyKind.country) return body.name;
    if (body.noun === null) return this.#full.ofBody(body);
    return this.describedName(body) ?? this.#fullerWords(body);
  }

  /** "the competition office" where "the office" is told later. */
  #fullerWords({ name, noun, from }: Body): string {
    if (name !== noun) return name;
    const fuller = this.#index.lastBefore(from, (other) => other.noun === noun && other.name.endsWith(` ${noun}`));
    return fuller?.name ?? name;
  }

  /** A country, or that of a capital, by the name that the article has for it. */
  countryName(body: Body): string {
    return this.#full.ofCountry(body);
  }

  /** A country of the lexicon by the name that the article has for it: "Cabo Verde" where it is called so. */
  countryCalled(name: string): string {
    return this.#full.called(name);
  }

  /** The name of the body that a description means; null where that is none with a name. */
  describedName(body: Body): string | null {
    if (body.noun === null) return this.#full.ofBody(body);
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
      { noun: body.noun, modifiers, isDefinite: true, isNew: false, isOwned: false, isOpening: false, at: body.from },
      this.#recents(body.from),
    );
    const isCommon = party === null || bodySorts[party.name.toLowerCase()] !== undefined;
    return isCommon ? this.#alike(body) : this.#full.of(party.name);
  }

  /** How often an organisation is named. */
  timesNamed(name: string): number {
    return this.#organisations().timesNamed(name);
  }

  isPerson(name: string): boolean {
    this.#people ??= namesOfPeople(this.#given.directory.parties);
    return this.#people.has(name);
  }

  /** The country that is named most often, that of the dateline before all; null where none is. */
  mainCountry(): string | null {
    if (this.#mainCountry === undefined) this.#mainCountry = mainCountry(this.#given, this.#index.all, this.#full);
    return this.#mainCountry;
  }

  /** The organisation that is named most often; null where none is. */
  mainOrganisation(): string | null {
    return this.#organisations().main;
  }

  #organisations(): NamedOrganisations {
    this.#named ??= new NamedOrganisations(this.#given, this.#index.all, this.#full);
    return this.#named;
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
    return this.#organisations().oftenestBefore(from, sort);
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

  /** The body that members joined where the text says "the bloc", or nothing: the last one named before. */
  groupBefore(at: number, except: readonly Body[], noun: string | null = null): string | null {
    const body = groupMeant({ ...this.#given, bodies: this.#index }, { at, noun, except });
    return body === null ? null : this.#full.of(body.name);
  }

  /** The last body that others can belong to that a range names in its last paragraph; null where it names none. */
  groupNamed(range: TokenRange, except: readonly Body[]): string | null {
    const body = groupBeside({ ...this.#given, bodies: this.#index }, range, except);
    return body === null ? null : this.#full.of(body.name);
  }

  /** The organisation at a place: by name, or "the bloc" for the one spoken of; null where it is none. */
  organisationOf(body: Body, except: readonly Body[]): string | null {
    if (body.kind === BodyKind.country) return null;
    if (body.noun === null) return this.#full.ofBody(body);
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
    return meant === null ? null : this.#full.of(meant.name);
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
}

/** Names of people, and how they end: "Ada Roe", "Roe". */
function namesOfPeople(parties: readonly Party[]): Set<string> {
  const names = new Set<string>();
  for (const { name, type, isSure } of parties) {
    if (type === SpeakerType.PERSON && isSure) names.add(name).add(name.slice(name.lastIndexOf(' ') + 1));
  }
  return names;
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

const MOST_RECENT = 24;
/** How far back a subject may stand, in tokens. */
const FAR = 300;
