import { expect, test } from '@jest/globals';
import { ratio } from '../../bench/src/report/ratio.ts';
import { sample } from './samples.ts';

const comparison = { question: 'Q1', concurrency: 16, of: 'onrecord', to: 'floor' };

/** Three rounds, the last of which fell into a slow moment for both. */
const samples = [
  sample({ round: 1, requestsPerSecond: 100 }),
  sample({ round: 1, requestsPerSecond: 50, contender: 'floor' }),
  sample({ round: 2, requestsPerSecond: 300 }),
  sample({ round: 2, requestsPerSecond: 100, contender: 'floor' }),
  sample({ round: 3, requestsPerSecond: 10 }),
  sample({ round: 3, requestsPerSecond: 4, contender: 'floor' }),
];

test('the ratio is the median of the ratios within the rounds', () => {
  expect(ratio(samples, comparison, 'requestsPerSecond')).toBe(2.5);
});

test('a round that only one of the two took part in does not count', () => {
  const more = [...samples, sample({ round: 4, requestsPerSecond: 1_000_000 })];
  expect(ratio(more, comparison, 'requestsPerSecond')).toBe(2.5);
});

test('other questions and concurrencies do not count', () => {
  const more = [
    ...samples,
    sample({ question: 'Q2', requestsPerSecond: 1 }),
    sample({ concurrency: 64, requestsPerSecond: 1 }),
  ];
  expect(ratio(more, comparison, 'requestsPerSecond')).toBe(2.5);
});

test('there is no ratio to somebody who did not take part', () => {
  expect(ratio(samples, { ...comparison, to: 'mercurius' }, 'p99')).toBeNaN();
});
