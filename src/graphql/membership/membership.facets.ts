import { ActorCount, OrganisationCount } from '../actor/actor.count.ts';
import { MembershipRoleCount } from '../enumerations.ts';
import { facets } from '../statistic/facets.ts';

export const MembershipFacets = facets('Membership', {
  roles: [MembershipRoleCount, 'By role.'],
  organisations: [OrganisationCount, 'By what is belonged to.'],
  members: [ActorCount, 'By who belongs.'],
});
