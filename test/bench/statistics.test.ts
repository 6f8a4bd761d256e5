import { expect, test } from '@jest/globals';
import { knownMedian, median, quantile } from '../../bench/src/report/statistics.ts';

test('the median of an odd count is the one in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('the median of an even count lies between the two in the middle', () => {
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('a quantile lies between its neighbours in proportion', () => {
  expect(quantile([0, 10], 0.25)).toBe(2.5);
  expect(quantile([3, 1, 2], 0)).toBe(1);
  expect(quantile([3, 1, 2], 1)).toBe(3);
});

test('nothing has no median', () => {
  expect(median([])).toBeNaN();
});

test('what is not known does not count', () => {
  expect(knownMedian([null, 3, null, 1])).toBe(2);
  expect(knownMedian([null])).toBeNull();
});
