import { MembershipRole } from './membership-role.ts';

const ROLES: ReadonlyMap<string, MembershipRole> = new Map([
  ['founding member', MembershipRole.FOUNDING_MEMBER],
  ['member', MembershipRole.MEMBER],
  ['permanent member', MembershipRole.PERMANENT_MEMBER],
  ['associate member', MembershipRole.ASSOCIATE_MEMBER],
  ['chair', MembershipRole.CHAIR],
  ['observer', MembershipRole.OBSERVER],
  ['dialogue partner', MembershipRole.DIALOGUE_PARTNER],
  ['partner country', MembershipRole.PARTNER_COUNTRY],
  ['party', MembershipRole.PARTY],
  ['signatory', MembershipRole.SIGNATORY],
]);

/** The words for a membership role that a record may use. */
export const membershipRoleWords: readonly string[] = [...ROLES.keys()];

/** The role that the words of a record mean ("founding member"); null for words that mean none. */
export function membershipRoleOf(words: string): MembershipRole | null {
  return ROLES.get(words) ?? null;
}
