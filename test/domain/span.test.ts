import { expect, test } from '@jest/globals';
import { isInside, spanFault, textOf } from '#domain';

const TEXT = 'a 😀 b';

test('a span points at UTF-16 code units, its end not included', () => {
  expect(textOf(TEXT, { start: 2, end: 4 })).toBe('😀');
  expect(textOf(TEXT, { start: 5, end: 6 })).toBe('b');
});

test.each([
  [{ start: 0, end: 6 }, null],
  [{ start: 2, end: 4 }, null],
  [{ start: -1, end: 3 }, 'starts before the text'],
  [{ start: 3, end: 3 }, 'ends before it has begun'],
  [{ start: 4, end: 1 }, 'ends before it has begun'],
  [{ start: 0, end: 7 }, 'ends after the text, which has 6 UTF-16 code units'],
  [{ start: 3, end: 6 }, 'cuts a character in two'],
  [{ start: 0, end: 3 }, 'cuts a character in two'],
])('of the span %j is said: %s', (span, fault) => {
  expect(spanFault(TEXT, span)).toBe(fault);
});

test('a span is inside another when none of it lies outside', () => {
  expect(isInside({ start: 1, end: 3 }, { start: 1, end: 3 })).toBe(true);
  expect(isInside({ start: 1, end: 4 }, { start: 1, end: 3 })).toBe(false);
  expect(isInside({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(false);
});
