// What we speak of: types and pure rules, one file per noun.
export { ActorKind } from './actor-kind.ts';
export { ErrorCode, OnrecordError } from './errors.ts';
export { idOf } from './id.ts';
export { MembershipRole } from './membership-role.ts';
export { OrganisationKind } from './organisation-kind.ts';
export { ReviewState } from './review-state.ts';
export { slugOf } from './slug.ts';
export { SpanRole } from './span-role.ts';
export { StatementKind } from './statement-kind.ts';
