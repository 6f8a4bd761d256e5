import { ratio } from './ratio.ts';
import type { Results } from './results.ts';

/** What Onrecord is meant to reach, and what it reached. */
export interface Goal {
  readonly title: string;
  readonly wanted: string;
  readonly reached: number;
  readonly isMet: boolean;
}

const CONCURRENCY = 16;
const HIGH_CONCURRENCY = 64;
const MOST_MEMORY_MEGABYTES = 200;
const LATENCY_RATIO = 1.5;

/** The least that requests a second are to be, as a multiple of another server's, at concurrency 16. */
const leastRatios: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  postgraphile: { Q1: 5, Q2: 4, Q3: 4, Q4: 3 },
  mercurius: { Q1: 5, Q2: 4, Q3: 5, Q4: 2 },
  'type-graphql': { Q1: 15, Q2: 12, Q3: 15, Q4: 8 },
  floor: { Q1: 0.9, Q2: 1.4, Q3: 1.6, Q4: 0.95 },
  'floor-tuned': { Q1: 0.8, Q2: 0.8, Q3: 0.8, Q4: 0.8 },
};

/** What a figure by itself may be at most, or at least. Of counting and searching no goal speaks. */
const lookUps = ['Q1', 'Q2', 'Q3', 'Q4'];
const mostFigures: Readonly<Record<string, number>> = {
  start: 1000,
  'deep-page': 1.2,
  ...Object.fromEntries(lookUps.map((question) => [`growth ${question}`, 1.2])),
};
const leastFigures: Readonly<Record<string, number>> = Object.fromEntries(
  lookUps.map((question) => [`workers ${question}`, 2.5]),
);

const atLeast = (title: string, wanted: number, reached: number): Goal => ({
  title,
  wanted: `≥ ${wanted}`,
  reached,
  isMet: reached >= wanted,
});

const atMost = (title: string, wanted: number, reached: number): Goal => ({
  title,
  wanted: `≤ ${wanted}`,
  reached,
  isMet: reached <= wanted,
});

/** The goals that a run says something about. */
export function goalsOf(results: Results): Goal[] {
  return [...throughput(results), ...latency(results), ...memory(results), ...ownFigures(results)].filter(
    ({ reached }) => !Number.isNaN(reached),
  );
}

function throughput({ samples, contenders }: Results): Goal[] {
  return contenders.flatMap(({ name, title }) =>
    Object.entries(leastRatios[name] ?? {}).map(([question, wanted]) => {
      const comparison = { question, concurrency: CONCURRENCY, of: 'onrecord', to: name };
      return atLeast(
        `${question}: requests a second against ${title}`,
        wanted,
        ratio(samples, comparison, 'requestsPerSecond'),
      );
    }),
  );
}

function latency({ samples, questions }: Results): Goal[] {
  return questions.map(({ name: question }) => {
    const comparison = { question, concurrency: HIGH_CONCURRENCY, of: 'onrecord', to: 'floor' };
    const title = `${question}: 99th percentile at concurrency ${HIGH_CONCURRENCY} against the floor's`;
    return atMost(title, LATENCY_RATIO, ratio(samples, comparison, 'p99'));
  });
}

/** Of all moments of the run, so that it counts what grows. */
function memory({ samples }: Results): Goal[] {
  const used = samples.flatMap(({ contender, memory: megabytes }) =>
    contender === 'onrecord' && megabytes !== null ? [megabytes] : [],
  );
  if (used.length === 0) return [];
  return [atMost('most memory of Onrecord under load, MB', MOST_MEMORY_MEGABYTES, Math.max(...used))];
}

function ownFigures({ figures }: Results): Goal[] {
  return figures.flatMap(({ name, title, value }) => {
    const [most, least] = [mostFigures[name], leastFigures[name]];
    if (most !== undefined) return [atMost(title, most, value)];
    return least === undefined ? [] : [atLeast(title, least, value)];
  });
}
