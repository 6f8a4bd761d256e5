import {
  ActorKind,
  actorIdOf,
  eventIdOf,
  foldedName,
  idOf,
  isProperName,
  issueIdOf,
  type KnownActor,
  type KnownTopic,
  type OrganisationKind,
  slugOf,
} from '#domain';
import { canonicalIssueName } from '#extraction';
import type { NewActor, Newcomers, NewTopic } from '#store';
import { badRecord } from './bad-record.ts';
import type { NameIndex, NameMatch } from './name-index.ts';
import { NameRegister } from './name-register.ts';

/** What an actor is taken for that is not on record: a person, or an organisation of some kind. */
export type NewActorKind =
  | { readonly kind: typeof ActorKind.PERSON }
  | { readonly kind: typeof ActorKind.ORGANISATION; readonly organisationKind: OrganisationKind };

/** Which article it is, and where it was read. */
export interface ArticlePlace {
  readonly uri: string;
  /** As the person who gave it knows it: "news.jsonl:3". */
  readonly place: string;
}

/** Turns the names of one article into ids, and keeps account of whom and what the article names first. */
export class NameLinker {
  readonly article: ArticlePlace;
  readonly #register: NameRegister;
  readonly #actors: NewActor[] = [];
  readonly #issues: NewTopic[] = [];
  readonly #events: NewTopic[] = [];

  /** @param known what is on record; it is left as it is */
  constructor(known: NameRegister, article: ArticlePlace) {
    this.#register = new NameRegister(known);
    this.article = article;
  }

  /** What is known by name, with what the article has brought. */
  get register(): NameRegister {
    return this.#register;
  }

  get newcomers(): Newcomers {
    return { actors: this.#actors, issues: this.#issues, events: this.#events };
  }

  /** Who has a name: among actors of the first kind, where nobody there has it among those of the second, and so on. */
  findActor(name: string, kinds: readonly ActorKind[]): NameMatch<KnownActor> {
    for (const kind of kinds) {
      const match = isProperName(name) ? this.#findNamed(name, kind) : this.#findCommon(name, kind);
      if (match.outcome !== 'UNKNOWN') return match;
    }
    return { outcome: 'UNKNOWN' };
  }

  /**
   * The id of the actor that has a name, who is new where nobody of these kinds has it.
   * @throws {OnrecordError} BAD_RECORD where several have it
   */
  actorId(name: string, kinds: readonly ActorKind[], otherwise: NewActorKind): string {
    const match = this.findActor(name, kinds);
    if (match.outcome === 'UNKNOWN') return this.addActor(name, otherwise);
    if (match.outcome === 'KNOWN') return match.named.id;
    const names = match.among.map((actor) => actor.name).join(', ');
    throw badRecord(this.article.place, `"${name}" may mean ${names}; give the full name`);
  }

  addActor(givenName: string, type: NewActorKind): string {
    const name = tidy(givenName);
    const slug = isProperName(name)
      ? freeSlug(type.kind, name, this.#register.actors)
      : this.#commonSlug(name, type.kind);
    const topic = { id: actorIdOf(type.kind, slug), slug, name };
    const organisationKind = type.kind === ActorKind.ORGANISATION ? type.organisationKind : null;
    this.#actors.push({ ...topic, kind: type.kind, organisationKind });
    const actor = { ...topic, kind: type.kind, aliases: [], abbreviation: null, demonyms: [], capital: null };
    this.#register.add({ actors: [actor], issues: [], events: [] });
    return topic.id;
  }

  /** The id of an issue, which is new where none has the name in any form; its slug is that of all forms. */
  issueId(name: string): string {
    const { issues } = this.#register;
    const canonical = canonicalIssueName(name);
    const known = firstOf(issues.find(name)) ?? firstOf(issues.find(canonical));
    if (known !== null) return known.id;
    const issue = newTopic(name, freeSlug('issue', canonical === '' ? name : canonical, issues), issueIdOf);
    this.#issues.push(issue);
    this.#register.add({ actors: [], issues: [{ ...issue, aliases: [] }], events: [] });
    return issue.id;
  }

  /** The id of an event, which is new where none has the name. */
  eventId(name: string): string {
    const known = firstOf(this.#register.events.find(name));
    if (known !== null) return known.id;
    const event = newTopic(name, freeSlug('event', name, this.#register.events), eventIdOf);
    this.#events.push(event);
    this.#register.add({ actors: [], issues: [], events: [{ ...event, aliases: [] }] });
    return event.id;
  }

  #findNamed(name: string, kind: ActorKind): NameMatch<KnownActor> {
    return this.#register.actors.find(name, (actor) => actor.kind === kind);
  }

  #findCommon(name: string, kind: ActorKind): NameMatch<KnownActor> {
    const actor = this.#register.actors.withSlug(this.#commonSlug(name, kind));
    return actor === null ? { outcome: 'UNKNOWN' } : { outcome: 'KNOWN', named: actor };
  }

  /** "The ministry" is the one of this article: its slug holds the article. */
  #commonSlug(name: string, kind: ActorKind): string {
    const mark = idOf('common-noun', this.article.uri, kind, foldedName(name)).slice(0, 8);
    return [slugOf(name) || kind.toLowerCase(), mark].join('-');
  }
}

/** Two issues of one name are an oversight: a third would not mend it. */
function firstOf(match: NameMatch<KnownTopic>): KnownTopic | null {
  if (match.outcome === 'KNOWN') return match.named;
  return match.outcome === 'AMBIGUOUS' ? (match.among[0] ?? null) : null;
}

function newTopic(name: string, slug: string, idOfSlug: (slug: string) => string): NewTopic {
  return { id: idOfSlug(slug), slug, name: tidy(name) };
}

/** The name's slug, numbered where another has it; for a name without a Latin letter, one made of what it is. */
function freeSlug<Named extends KnownTopic>(noun: string, name: string, index: NameIndex<Named>): string {
  const slug = slugOf(name) || `${noun.toLowerCase()}-${idOf(noun, tidy(name)).slice(0, 8)}`;
  if (index.withSlug(slug) === null) return slug;
  let number = 2;
  while (index.withSlug(`${slug}-${number}`) !== null) number++;
  return `${slug}-${number}`;
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
