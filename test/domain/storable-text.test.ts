import { expect, test } from '@jest/globals';
import { unstorableAt } from '#domain';

test.each([
  ['plain', null],
  ['😀', null],
  ['a\u0000b', 1],
  ['😀\ud83d', 2],
  ['\ude00😀', 0],
])('%j cannot be stored from %s on', (text, offset) => {
  expect(unstorableAt(text)).toBe(offset);
});
