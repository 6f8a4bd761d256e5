import { expect, test } from '@jest/globals';
import { momentOf } from '#domain';

test('a day is its midnight in UTC', () => {
  expect(momentOf('2025-07-10')).toEqual(new Date('2025-07-10T00:00:00.000Z'));
});

test('a time counts with its offset', () => {
  expect(momentOf('2025-07-10T02:30:00+08:00')).toEqual(new Date('2025-07-09T18:30:00.000Z'));
  expect(momentOf('2025-07-10T02:30Z')).toEqual(new Date('2025-07-10T02:30:00.000Z'));
});

test.each(['2025-07', '2025-02-30', '2025-07-10T25:00Z', '2025-07-10T10:60Z', '2025-07-10T10:00', '10 July 2025', ''])(
  '%j is no moment',
  (text) => {
    expect(momentOf(text)).toBeNull();
  },
);
