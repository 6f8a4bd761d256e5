import { expect, test } from '@jest/globals';
import { fieldOf } from '../../bench/src/data/copy-rows.ts';

test('a value is written so that COPY reads the same value', () => {
  expect([null, 0.5, 'plain', 'a\tb\nc\rd\\e'].map(fieldOf)).toEqual(['\\N', '0.5', 'plain', 'a\\tb\\nc\\rd\\\\e']);
});
