import type { LinkedArticle, NewActor, Newcomers, NewTopic } from '#store';

/**
 * Who and what articles that are still being written bring. Another article that names them brings them too, since
 * nobody knows which of the two is written first, or at all.
 */
export class PendingNewcomers {
  readonly #actors = new Map<string, NewActor>();
  readonly #issues = new Map<string, NewTopic>();
  readonly #events = new Map<string, NewTopic>();

  /** The article with all those newcomers that it names. */
  brought(article: LinkedArticle): LinkedArticle {
    const { newcomers, statements } = article;
    return {
      ...article,
      newcomers: {
        actors: [...newcomers.actors, ...named(this.#actors, actorIdsIn(article))],
        issues: [
          ...newcomers.issues,
          ...named(
            this.#issues,
            statements.flatMap(({ issueIds }) => issueIds),
          ),
        ],
        events: [
          ...newcomers.events,
          ...named(
            this.#events,
            statements.map(({ eventId }) => eventId),
          ),
        ],
      },
    };
  }

  add({ actors, issues, events }: Newcomers): void {
    for (const actor of actors) this.#actors.set(actor.id, actor);
    for (const issue of issues) this.#issues.set(issue.id, issue);
    for (const event of events) this.#events.set(event.id, event);
  }

  /** They are on record. */
  remove({ actors, issues, events }: Newcomers): void {
    for (const { id } of actors) this.#actors.delete(id);
    for (const { id } of issues) this.#issues.delete(id);
    for (const { id } of events) this.#events.delete(id);
  }
}

function named<Noun>(pending: ReadonlyMap<string, Noun>, ids: readonly (string | null)[]): Noun[] {
  if (pending.size === 0) return [];
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : (pending.get(id) ?? [])));
}

function actorIdsIn({ publisherId, statements, memberships, positions, mentions }: LinkedArticle): (string | null)[] {
  return [
    publisherId,
    ...statements.flatMap(({ speakerId, addresseeId }) => [speakerId, addresseeId]),
    ...memberships.flatMap(({ memberId, organisationId }) => [memberId, organisationId]),
    ...positions.flatMap(({ personId, ofId }) => [personId, ofId]),
    ...mentions.map(({ actorId }) => actorId),
  ];
}
