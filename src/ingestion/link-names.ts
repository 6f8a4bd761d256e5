import { ActorKind, type ArticleRecord, articleIdOf, OrganisationKind, wireHashOf } from '#domain';
import { findMentions } from '#extraction';
import type { LinkedArticle } from '#store';
import { existingMoment } from './existing-moment.ts';
import { linkMembership } from './link-membership.ts';
import { linkPosition } from './link-position.ts';
import { linkSpeaker } from './link-speaker.ts';
import { linkStatement } from './link-statement.ts';
import type { NameLinker } from './name-linker.ts';

/**
 * Replaces the names in a record by the ids of those whom they name. Whoever is not known by a name becomes known.
 * @throws {OnrecordError} BAD_RECORD where a fact or the publisher goes by a name that several have
 */
export function linkNames(record: ArticleRecord, linker: NameLinker): LinkedArticle {
  const publisherId = linkPublisher(record.publisher ?? null, linker);
  const positions = record.positions.map((position) => linkPosition(position, linker));
  const memberships = record.memberships.map((membership) => linkMembership(membership, linker));
  // All speakers come first: who speaks in one statement may be spoken to in another.
  for (const { speaker } of record.statements) linkSpeaker(speaker, linker);
  const statements = record.statements.map((statement) => linkStatement(statement, record, linker));
  return {
    ...aboutArticle(record),
    publisherId,
    body: record.text,
    wireHash: wireHashOf(record.text),
    newcomers: linker.newcomers,
    statements,
    memberships,
    positions,
    mentions: findMentions(record.text, linker.register.gazetteer),
  };
}

/** What an article is called: the same uri is the same article. */
export function uriOf({ id, uri, url }: ArticleRecord): string {
  return uri ?? url ?? `urn:onrecord:article:${id}`;
}

function aboutArticle(record: ArticleRecord) {
  const { url = null, headline = null, dateline = null, byline = null, language = 'en', publishedAt } = record;
  const uri = uriOf(record);
  return {
    id: articleIdOf(uri),
    uri,
    url,
    headline,
    dateline,
    byline,
    language,
    publishedAt: existingMoment(publishedAt),
  };
}

function linkPublisher(name: string | null, linker: NameLinker): string | null {
  if (name === null) return null;
  const newOutlet = {
    kind: ActorKind.ORGANISATION,
    organisationKind: OrganisationKind.NEWS_MEDIA_ORGANISATION,
  } as const;
  return linker.actorId(name, [ActorKind.ORGANISATION], newOutlet);
}
