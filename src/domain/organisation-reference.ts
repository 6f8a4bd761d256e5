import type { OrganisationKind } from './organisation-kind.ts';
import type { PartialDate } from './partial-date.ts';

/** What a reference list says of an organisation or an agreement. */
export interface OrganisationReference {
  readonly name: string;
  readonly slug: string;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly organisationKind: OrganisationKind;
  readonly foundedOn: PartialDate | null;
  /** The ISO 3166-1 alpha-2 code of the country whose ministry, company or outlet it is. */
  readonly country: string | null;
  readonly wikidataId: string | null;
}
