import type { ActorKind } from './actor-kind.ts';
import { idOf, partIdOf } from './id.ts';
import type { MembershipRole } from './membership-role.ts';
import type { PartialDate } from './partial-date.ts';
import type { Span } from './span.ts';

// What each noun's id claims. Change one, and everything stored before is imported a second time.

export function actorIdOf(kind: ActorKind, slug: string): string {
  return idOf('actor', kind, slug);
}

export function issueIdOf(slug: string): string {
  return idOf('issue', slug);
}

export function eventIdOf(slug: string): string {
  return idOf('event', slug);
}

export function articleIdOf(uri: string): string {
  return idOf('article', uri);
}

/** The number is part of it: a text that comes back after another one is a new version. */
export function versionIdOf(articleId: string, number: number, hash: string): string {
  return idOf('article-version', articleId, number, hash);
}

/**
 * The words that are claimed, and the words that name who is claimed to have said them. Sorted downwards, the ids of the
 * statements of a version stand in the order of the text.
 */
export function statementIdOf(versionId: string, spans: readonly Span[], mention: Span | null): string {
  const content = spans.flatMap((span) => [span.start, span.end]);
  const part = { whole: versionId, place: spans[0]?.start ?? 0 };
  return partIdOf(part, mention?.start ?? null, mention?.end ?? null, ...content);
}

export function mentionIdOf(versionId: string, actorId: string, span: Span): string {
  return idOf('mention', versionId, actorId, span.start, span.end);
}

export function membershipIdOf(fact: {
  readonly memberId: string;
  readonly organisationId: string;
  readonly role: MembershipRole;
  readonly since: PartialDate | null;
}): string {
  return idOf('membership', fact.memberId, fact.organisationId, fact.role, fact.since);
}

export function positionIdOf(fact: {
  readonly personId: string;
  readonly title: string;
  readonly ofId: string | null;
  readonly since: PartialDate | null;
}): string {
  return idOf('position', fact.personId, fact.title, fact.ofId, fact.since);
}

/** Why a fact (a membership or a position) is believed: a place in a version of an article. */
export function evidenceIdOf(factId: string, versionId: string, span: Span): string {
  return idOf('evidence', factId, versionId, span.start, span.end);
}
