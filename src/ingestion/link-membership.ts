import { ActorKind, type MembershipRecord, MembershipRole, membershipRoleOf, OrganisationKind } from '#domain';
import type { LinkedMembership } from '#store';
import { badRecord } from './bad-record.ts';
import type { NameLinker, NewActorKind } from './name-linker.ts';

const MEMBER_KINDS = [ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.PERSON];

export function linkMembership(membership: MembershipRecord, linker: NameLinker): LinkedMembership {
  const { member, organisation, since, until, evidence } = membership;
  const role = membershipRoleOf(membership.role);
  if (role === null) throw new TypeError(`the record was not checked: no role "${membership.role}"`);
  const organisationId = linker.actorId(organisation, [ActorKind.ORGANISATION], newOrganisation(role));
  const memberId = linker.actorId(member, MEMBER_KINDS, newOrganisation(null));
  if (memberId === organisationId) throw badRecord(linker.article.place, `"${member}" cannot be a member of itself`);
  return { memberId, organisationId, role, since, until, evidence };
}

/** What has parties and signatories is an agreement. */
function newOrganisation(role: MembershipRole | null): NewActorKind {
  const isTreaty = role === MembershipRole.PARTY || role === MembershipRole.SIGNATORY;
  const organisationKind = isTreaty ? OrganisationKind.TREATY : OrganisationKind.OTHER;
  return { kind: ActorKind.ORGANISATION, organisationKind };
}
