/** What an organisation is (schema.org Organization and its subtypes; an agreement is a TREATY, its parties its members). */
export const OrganisationKind = {
  INTERGOVERNMENTAL_ORGANISATION: 'INTERGOVERNMENTAL_ORGANISATION',
  GOVERNMENT_ORGANISATION: 'GOVERNMENT_ORGANISATION',
  NEWS_MEDIA_ORGANISATION: 'NEWS_MEDIA_ORGANISATION',
  CORPORATION: 'CORPORATION',
  NON_GOVERNMENTAL_ORGANISATION: 'NON_GOVERNMENTAL_ORGANISATION',
  POLITICAL_PARTY: 'POLITICAL_PARTY',
  TREATY: 'TREATY',
  OTHER: 'OTHER',
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];
