import { expect, test } from '@jest/globals';
import { canonicalIssueName } from '#extraction';

test.each([
  ['ban on phones', 'Phone bans', 'phone ban'],
  ['ban on phones in schools', 'school phone ban', 'school phone ban'],
  ['Iran’s nuclear issue', 'Iranian nuclear issue', 'iran nuclear issue'],
  ['talks between Peru and Chile', 'Chile-Peru talks', 'chile peru talks'],
  ['duties of South Korea', 'South Korean duty', 'south korea duty'],
  ['harbour programmes', 'the harbor program', 'harbor program'],
  ['co-operation', 'cooperation', 'cooperation'],
  ['crises', 'crisis', 'crisis'],
])('"%s" and "%s" are one issue', (one, other, expected) => {
  expect([one, other].map(canonicalIssueName)).toEqual([expected, expected]);
});

test.each([
  ['Paris agreement', 'paris agreement'],
  ['Lake Chad', 'lake chad'],
  ['water', 'water'],
  ['白', '白'],
  ['the', ''],
])('"%s" is no other form of another name', (name, expected) => {
  expect(canonicalIssueName(name)).toBe(expected);
});
