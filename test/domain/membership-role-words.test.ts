import { expect, test } from '@jest/globals';
import { MembershipRole, membershipRoleOf, membershipRoleWords } from '#domain';

test('every role has its words', () => {
  expect(new Set(membershipRoleWords.map(membershipRoleOf))).toEqual(new Set(Object.values(MembershipRole)));
});

test('other words mean no role', () => {
  expect(membershipRoleOf('admirer')).toBeNull();
});
