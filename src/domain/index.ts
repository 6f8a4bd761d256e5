// What we speak of: types and pure rules, one file per noun.
export { ActorKind } from './actor-kind.ts';
export type { ArticleRecord } from './article-record.ts';
export { contentHash } from './content-hash.ts';
export type { CountryReference } from './country-reference.ts';
export { ErrorCode, OnrecordError } from './errors.ts';
export type { EventReference } from './event-reference.ts';
export { Extraction } from './extraction.ts';
export { foldedLetters, foldedName } from './folded-name.ts';
export { HowRead } from './how-read.ts';
export { idOf } from './id.ts';
export type { IngestInput } from './ingest-input.ts';
export type { Ingested } from './ingested.ts';
export type { IssueReference } from './issue-reference.ts';
export type { KnownActor } from './known-actor.ts';
export type { KnownTopic } from './known-topic.ts';
export type { MembershipRecord } from './membership-record.ts';
export { MembershipRole } from './membership-role.ts';
export { membershipRoleOf, membershipRoleWords } from './membership-role-words.ts';
export { momentOf } from './moment.ts';
export { OrganisationKind } from './organisation-kind.ts';
export type { OrganisationReference } from './organisation-reference.ts';
export { isInOrder, isPartialDate, type PartialDate } from './partial-date.ts';
export type { PositionRecord } from './position-record.ts';
export { isProperName } from './proper-name.ts';
export {
  actorIdOf,
  articleIdOf,
  eventIdOf,
  evidenceIdOf,
  issueIdOf,
  membershipIdOf,
  mentionIdOf,
  positionIdOf,
  statementIdOf,
  versionIdOf,
} from './record-ids.ts';
export type { Reference } from './reference.ts';
export { ReviewState } from './review-state.ts';
export { slugOf } from './slug.ts';
export { isInside, type Span, spanFault, textOf } from './span.ts';
export { SpanRole } from './span-role.ts';
export { SpeakerType } from './speaker-type.ts';
export { StatementKind } from './statement-kind.ts';
export type { StatementRecord } from './statement-record.ts';
export { unstorableAt } from './storable-text.ts';
export { wireHashOf } from './wire-hash.ts';
