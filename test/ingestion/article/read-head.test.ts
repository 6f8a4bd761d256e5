import { expect, test } from '@jest/globals';
import { readHead } from '../../../src/ingestion/article/read-head.ts';

const STORY =
  'LOFTUN, Norway, 3 June 2025 – The quay was opened by the mayor on Tuesday, and nobody fell into the water.';

test.each(['FOR IMMEDIATE RELEASE', 'Press release', 'Embargoed until 6 a.m. on 3 June', 'BREAKING'])(
  'what a press office sets above a headline (%s) is no headline',
  (label) => {
    const facts = readHead(`${label}\n\nMayor opens the quay of Loftun\n\n${STORY}\n`);
    expect(facts).toMatchObject({ headline: 'Mayor opens the quay of Loftun', dateline: 'LOFTUN, Norway' });
  },
);

test('a first line that only begins as such a label does is the headline', () => {
  expect(readHead(`Press release costs minister her office\n\n${STORY}\n`).headline).toBe(
    'Press release costs minister her office',
  );
});
