import type { Entity } from './entity.ts';
import { evidenceOf } from './evidence.ts';
import { byNode, byValue } from './facet.ts';
import { enumeration, id, one, text } from './field.ts';

export const membership: Entity = {
  name: 'Membership',
  table: 'membership',
  fields: {
    id: id('membership'),
    role: enumeration('role', 'membership_role'),
    since: text('since', { nullable: true }),
    until: text('until', { nullable: true }),
    member: one('Actor', { table: 'actor', by: 'member_id' }),
    organisation: one('Organisation', { table: 'actor', by: 'organisation_id' }),
    evidence: evidenceOf('membership_id'),
  },
  order: [{ field: 'since', direction: 'ASC' }],
  facets: {
    roles: byValue('role', 'MembershipRole'),
    organisations: byNode('Organisation', 'organisation_id'),
    members: byNode('Actor', 'member_id'),
  },
};
