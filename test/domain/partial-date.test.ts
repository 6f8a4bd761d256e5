import { expect, test } from '@jest/globals';
import { isInOrder, isPartialDate } from '#domain';

test.each(['2009', '2025-07', '1967-08-08', '2024-02-29'])('%s is a date', (date) => {
  expect(isPartialDate(date)).toBe(true);
});

test.each([
  '',
  '09',
  '2009-13',
  '2009-00',
  '2023-02-29',
  '2023-04-31',
  '2009-1-1',
  '2009-01-01T00:00Z',
  ' 2009',
  '2009\n',
])('%j is none', (date) => {
  expect(isPartialDate(date)).toBe(false);
});

test.each([
  ['2009', '2010', true],
  ['2010', '2009', false],
  ['2010', '2010-05', true],
  ['2010-05', '2010', true],
  ['2010-05', '2010-04-30', false],
  [null, '2010', true],
  ['2010', null, true],
])('that something held from %s to %s is possible: %s', (since, until, isPossible) => {
  expect(isInOrder(since, until)).toBe(isPossible);
});
