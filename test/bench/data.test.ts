import { expect, test } from '@jest/globals';
import { createRandom } from '../../bench/src/data/random.ts';
import { sizesAt, spread } from '../../bench/src/data/sizes.ts';

test('chance is the same each time', () => {
  const numbers = () => {
    const random = createRandom(7);
    return Array.from({ length: 5 }, () => random.integer(1, 100));
  };
  expect(numbers()).toEqual(numbers());
});

test('chance falls on all that it may, and on nothing else', () => {
  const random = createRandom(1);
  const found = new Set(Array.from({ length: 500 }, () => random.integer(1, 6)));
  expect([...found].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a scale says how many articles and statements there are, and leaves the actors', () => {
  expect(sizesAt(1)).toMatchObject({ articles: 20_000, statements: 200_000, persons: 2_000 });
  expect(sizesAt(5)).toMatchObject({ articles: 100_000, statements: 1_000_000, persons: 2_000 });
});

test('a spread keeps its mean', () => {
  expect([0, 1].map((index) => spread(10, 4, index))).toEqual([14, 6]);
});
