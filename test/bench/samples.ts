import type { Results } from '../../bench/src/report/results.ts';
import type { Sample } from '../../bench/src/report/sample.ts';

/** A sample of which only some figures matter. */
export function sample(given: Partial<Sample>): Sample {
  return {
    contender: 'onrecord',
    question: 'Q1',
    concurrency: 16,
    round: 1,
    requestsPerSecond: 100,
    p50: 1,
    p99: 2,
    serverProcessor: 0.5,
    databaseProcessor: 0.25,
    loadProcessor: 0.05,
    memory: 120,
    busyElsewhere: 0,
    ...given,
  };
}

/** A run in which Onrecord is ten times as fast as one peer, and as fast as the floor. */
export const results: Results = {
  when: '2026-01-02T03:04:05.000Z',
  machine: { processor: 'Chip', processors: 4, platform: 'linux-x64', node: '20.20.2', postgresql: '18.4' },
  scale: 1,
  statements: 200_000,
  rounds: 1,
  seconds: 1,
  questions: [{ name: 'Q1', title: 'members & more' }],
  contenders: [
    { name: 'onrecord', title: 'Onrecord' },
    { name: 'mercurius', title: 'Mercurius' },
    { name: 'floor', title: 'the floor' },
  ],
  samples: [
    sample({ requestsPerSecond: 1000 }),
    sample({ contender: 'mercurius', requestsPerSecond: 100, memory: null }),
    sample({ contender: 'floor', requestsPerSecond: 1000 }),
  ],
  figures: [{ name: 'start', title: 'start to the first answer', value: 1200, unit: 'ms' }],
};
