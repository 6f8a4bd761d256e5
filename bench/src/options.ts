import { parseArgs } from 'node:util';

export interface Options {
  /** 1 for 200,000 statements. */
  readonly scale: number;
  /** The contenders that take part; all where it is empty. */
  readonly only: readonly string[];
  /** The questions that are asked; all where it is empty. */
  readonly questions: readonly string[];
  readonly concurrency: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** Whether answers and statements are counted on a little data, and nothing is measured. */
  readonly smoke: boolean;
  /** Files to write; none where undefined. */
  readonly json: string | undefined;
  readonly svg: string | undefined;
  /** A document whose figures are replaced. */
  readonly document: string | undefined;
  readonly help: boolean;
}

export const usage = `npm run bench -- [options]

Onrecord beside other servers over the same data, on an embedded PostgreSQL, or on DATABASE_URL in a database of its own.

  --scale <number>       1 is 200,000 statements (the default), 5 is 1,000,000
  --only <names>         servers: onrecord, postgraphile, mercurius, pothos, type-graphql, floor, floor-tuned
  --questions <names>    Q1, Q2, …
  --concurrency <list>   connections with one request each (1,16,64)
  --rounds <number>      interleaved rounds (5)
  --seconds <number>     how long a sample takes (0.7)
  --quick                three short rounds at concurrency 16
  --smoke                a little data, each answer compared, statements counted, nothing measured or installed
  --json <file>          write all samples
  --svg <file>           write a chart
  --document <file>      put the report in the place of the figures in a document: docs/performance.md
  --help                 print this
`;

const SMOKE_SCALE = 0.01;

const list = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean);

/** @throws Error that says which option is wrong */
export function readOptions(words: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...words],
    options: {
      ...{ scale: text, only: text, questions: text, concurrency: text, rounds: text, seconds: text },
      ...{ json: text, svg: text, document: text, quick: flag, smoke: flag, help: flag },
    },
  });
  const number = (name: 'scale' | 'rounds' | 'seconds', otherwise: number): number =>
    positive(name, values[name] ?? String(otherwise));
  const { quick, smoke } = values;
  const concurrency = list(values.concurrency ?? (quick ? '16' : '1,16,64'));
  return {
    scale: number('scale', smoke ? SMOKE_SCALE : 1),
    only: list(values.only),
    questions: list(values.questions),
    concurrency: concurrency.map((connections) => positive('concurrency', connections)),
    rounds: number('rounds', quick ? 3 : 5),
    seconds: number('seconds', quick ? 0.5 : 0.7),
    warmUpSeconds: quick ? 0.5 : 1.5,
    smoke,
    json: values.json,
    svg: values.svg,
    document: values.document,
    help: values.help,
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new Error(`--${name} wants a number above 0; it has ${JSON.stringify(text)}`);
}
