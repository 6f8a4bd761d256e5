import { goalsOf } from './goals.ts';
import { ratio } from './ratio.ts';
import type { Results } from './results.ts';
import type { Sample } from './sample.ts';
import { knownMedian, median } from './statistics.ts';
import { digits, table } from './table.ts';

/** A run in words and tables, in Markdown: ratios first. */
export function report(results: Results): string {
  return [
    heading(results),
    ...concurrencies(results).map((concurrency) => ratios(results, concurrency)),
    goals(results),
    figures(results),
    ...concurrencies(results).flatMap((concurrency) =>
      results.questions.map(({ name }) => details(results, name, concurrency)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const concurrencies = ({ samples }: Results): number[] => [...new Set(samples.map(({ concurrency }) => concurrency))];

function heading({ when, machine, statements, rounds, seconds, samples, questions }: Results): string {
  const elsewhere = knownMedian(samples.map(({ busyElsewhere }) => busyElsewhere));
  return [
    `${when.slice(0, 10)}. ${machine.processors} × ${machine.processor}, ${machine.platform}, Node.js ${machine.node}, ` +
      `PostgreSQL ${machine.postgresql}. ${digits(statements, 0)} statements; ${rounds} interleaved rounds of ` +
      `${seconds} s; one process for each server; PostgreSQL and the load on the same machine; processors busy with ` +
      `something else: ${digits(elsewhere, 1)}.`,
    questions.map(({ name, title }) => `- ${name}: ${title}`).join('\n'),
  ].join('\n\n');
}

function ratios({ samples, questions, contenders }: Results, concurrency: number): string {
  const others = contenders.filter(({ name }) => name !== 'onrecord');
  if (others.length === 0) return '';
  const rows = others.map(({ name, title }) => [
    title,
    ...questions.map((question) => {
      const comparison = { question: question.name, concurrency, of: 'onrecord', to: name };
      return digits(ratio(samples, comparison, 'requestsPerSecond'), 2);
    }),
  ]);
  return [
    `### Onrecord's requests a second as a multiple of others', concurrency ${concurrency}`,
    table(['against', ...questions.map(({ name }) => name)], rows),
  ].join('\n\n');
}

function goals(results: Results): string {
  const found = goalsOf(results);
  if (found.length === 0) return '';
  const rows = found.map(({ title, wanted, reached, isMet }) => [
    title,
    wanted,
    digits(reached, 2),
    isMet ? 'yes' : 'no',
  ]);
  return `### Goals\n\n${table(['figure', 'goal', 'reached', 'met'], rows)}`;
}

function figures({ figures }: Results): string {
  if (figures.length === 0) return '';
  const rows = figures.map(({ title, value, unit }) => [title, digits(value, 2), unit]);
  return `### Onrecord by itself\n\n${table(['figure', 'value', 'unit'], rows)}`;
}

function details({ samples, contenders }: Results, question: string, concurrency: number): string {
  const rows = contenders.map(({ name, title }) => {
    const own = samples.filter(
      (sample) => sample.contender === name && sample.question === question && sample.concurrency === concurrency,
    );
    const known = (figure: (sample: Sample) => number | null): number | null => knownMedian(own.map(figure));
    return [
      title,
      digits(median(own.map(({ requestsPerSecond }) => requestsPerSecond)), 0),
      digits(median(own.map(({ p50 }) => p50)), 2),
      digits(median(own.map(({ p99 }) => p99)), 2),
      digits(
        known(({ serverProcessor }) => serverProcessor),
        3,
      ),
      digits(
        known(({ databaseProcessor }) => databaseProcessor),
        3,
      ),
      digits(
        known(({ memory }) => memory),
        0,
      ),
    ];
  });
  const header = ['server', 'requests/s', 'p50 ms', 'p99 ms', 'server CPU ms', 'PostgreSQL CPU ms', 'memory MB'];
  return `### ${question}, concurrency ${concurrency}\n\n${table(header, rows)}`;
}
