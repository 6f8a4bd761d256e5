import { registerEnumType } from 'type-graphql';
import { ActorKind, MembershipRole, OrganisationKind, ReviewState, StatementKind } from '#domain';
import { enumFilter } from './filter/enum-filter.ts';
import { valueCount } from './statistic/count.ts';

registerEnumType(ActorKind, { name: 'ActorKind', description: 'What an actor is.' });
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What an organisation is (schema.org Organization and its subtypes).',
  valuesConfig: { TREATY: { description: 'An agreement; its parties are its members.' } },
});
registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What an actor is in an organisation (Popolo Membership).',
  valuesConfig: {
    FOUNDING_MEMBER: { description: 'There from the beginning.' },
    PARTY: { description: 'Bound by an agreement.' },
    SIGNATORY: { description: 'Has signed an agreement.' },
  },
});
registerEnumType(StatementKind, {
  name: 'StatementKind',
  description: 'Whose words a statement has.',
  valuesConfig: {
    DIRECT: { description: 'Every word of its content stands in quotation marks.' },
    INDIRECT: { description: 'None does.' },
    MIXED: { description: 'Some do.' },
  },
});
registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'What a person has made of an extracted statement.',
});

export const ActorKindFilter = enumFilter('ActorKind', ActorKind);
export const OrganisationKindFilter = enumFilter('OrganisationKind', OrganisationKind);
export const MembershipRoleFilter = enumFilter('MembershipRole', MembershipRole);
export const StatementKindFilter = enumFilter('StatementKind', StatementKind);
export const ReviewStateFilter = enumFilter('ReviewState', ReviewState);

export const ActorKindCount = valueCount('ActorKind', () => ActorKind);
export const OrganisationKindCount = valueCount('OrganisationKind', () => OrganisationKind);
export const MembershipRoleCount = valueCount('MembershipRole', () => MembershipRole);
export const StatementKindCount = valueCount('StatementKind', () => StatementKind);
