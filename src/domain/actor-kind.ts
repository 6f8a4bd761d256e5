/** Who can say something or belong to something. */
export const ActorKind = {
  PERSON: 'PERSON',
  COUNTRY: 'COUNTRY',
  ORGANISATION: 'ORGANISATION',
} as const;
export type ActorKind = (typeof ActorKind)[keyof typeof ActorKind];
