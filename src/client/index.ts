// The typed client that others install. It needs nothing at run time but fetch, and imports nothing of ours.
export { type Client, type ClientOptions, createClient } from './create-client.ts';
export {
  type ActorKind,
  type MembershipRole,
  MembersOfOrganisationDocument,
  type MembersOfOrganisationQuery,
  type MembersOfOrganisationQueryVariables,
  PositionsDocument,
  type PositionsQuery,
  type PositionsQueryVariables,
  type PositionWhere,
  SearchDocument,
  type SearchQuery,
  type SearchQueryVariables,
  type SearchType,
  type StatementKind,
  StatementsOfActorDocument,
  type StatementsOfActorQuery,
  type StatementsOfActorQueryVariables,
  StatementsOnIssueDocument,
  type StatementsOnIssueQuery,
  type StatementsOnIssueQueryVariables,
  type StatementWhere,
  type StatementWordsFragment,
} from './generated/graphql.ts';
export { type AnsweredError, OnrecordClientError } from './onrecord-client-error.ts';
export type { TypedDocument } from './typed-document.ts';
