import type { CountryReference } from './country-reference.ts';
import type { EventReference } from './event-reference.ts';
import type { IssueReference } from './issue-reference.ts';
import type { OrganisationReference } from './organisation-reference.ts';

/** Lists of what is known before any article is read. */
export interface Reference {
  readonly countries: readonly CountryReference[];
  readonly organisations: readonly OrganisationReference[];
  readonly issues: readonly IssueReference[];
  readonly events: readonly EventReference[];
}
