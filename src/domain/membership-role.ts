/** What an actor is in an organisation (Popolo Membership role). */
export const MembershipRole = {
  FOUNDING_MEMBER: 'FOUNDING_MEMBER',
  MEMBER: 'MEMBER',
  PERMANENT_MEMBER: 'PERMANENT_MEMBER',
  ASSOCIATE_MEMBER: 'ASSOCIATE_MEMBER',
  CHAIR: 'CHAIR',
  OBSERVER: 'OBSERVER',
  DIALOGUE_PARTNER: 'DIALOGUE_PARTNER',
  PARTNER_COUNTRY: 'PARTNER_COUNTRY',
  PARTY: 'PARTY',
  SIGNATORY: 'SIGNATORY',
} as const;
export type MembershipRole = (typeof MembershipRole)[keyof typeof MembershipRole];
