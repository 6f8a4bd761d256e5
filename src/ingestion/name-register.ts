import { isProperName, type KnownActor, type KnownTopic } from '#domain';
import { canonicalIssueName, Gazetteer } from '#extraction';
import type { KnownNames } from '#store';
import { gazetteerNames } from './gazetteer-names.ts';
import { NameIndex } from './name-index.ts';

/**
 * All that is known by name while articles are imported. A register may stand on another one, to hold what an article
 * brings until it is on record.
 */
export class NameRegister {
  readonly actors: NameIndex<KnownActor>;
  readonly issues: NameIndex<KnownTopic>;
  readonly events: NameIndex<KnownTopic>;
  readonly gazetteer: Gazetteer;

  constructor(below: NameRegister | null = null) {
    this.actors = new NameIndex(actorNames, below?.actors);
    this.issues = new NameIndex(issueNames, below?.issues);
    this.events = new NameIndex(topicNames, below?.events);
    this.gazetteer = new Gazetteer(below?.gazetteer);
  }

  add({ actors, issues, events }: KnownNames): void {
    for (const actor of actors) {
      this.actors.add(actor);
      this.gazetteer.add({ actorId: actor.id, kind: actor.kind, names: gazetteerNames(actor) });
    }
    for (const issue of issues) this.issues.add(issue);
    for (const event of events) this.events.add(event);
  }
}

/** A capital may speak for its country, but only where nobody has its name. */
function actorNames({ name, aliases, abbreviation, demonyms, capital }: KnownActor): string[][] {
  return [[name, ...aliases, ...listOf(abbreviation)].filter(isProperName), [...demonyms], listOf(capital)];
}

/** Any form of a name means the issue, where no other issue has that very name. */
function issueNames({ name, aliases }: KnownTopic): string[][] {
  return [[name], [...aliases], [name, ...aliases].map(canonicalIssueName)];
}

function topicNames({ name, aliases }: KnownTopic): string[][] {
  return [[name], [...aliases]];
}

function listOf(name: string | null): string[] {
  return name === null ? [] : [name];
}
