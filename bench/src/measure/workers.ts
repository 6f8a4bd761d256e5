import { availableParallelism } from 'node:os';
import { onrecord } from '../contenders/contenders.ts';
import { type RunningServer, startServer } from '../contenders/running-server.ts';
import type { BenchDatabase } from '../database/bench-database.ts';
import type { Question, Subjects } from '../questions/question.ts';
import { ratio } from '../report/ratio.ts';
import type { Figure } from '../report/results.ts';
import type { Sample } from '../report/sample.ts';
import { median } from '../report/statistics.ts';
import { measure } from './measure.ts';
import type { Instruments } from './take-sample.ts';

const WORKERS = 4;
const PROCESSORS = availableParallelism();
const CONCURRENCY = 64;
/** Each worker hears but a part of it, and has to come to its full speed. */
const WARM_UP_SECONDS = 3;

interface Asked {
  readonly alone: RunningServer;
  readonly database: BenchDatabase;
  readonly questions: readonly Question[];
  readonly subjects: Subjects;
}

/**
 * How many times as many requests a second several workers answer as one process, and how many they could at most: a
 * request costs the server, PostgreSQL and the load processor time, and all of them share the processors.
 */
export async function measureWorkers(
  instruments: Instruments,
  { alone, database, questions, subjects }: Asked,
): Promise<Figure[]> {
  const contender = { ...onrecord, name: 'workers' };
  const command = onrecord.command(database);
  const many = await startServer(contender, {
    ...command,
    arguments: [...command.arguments, '--workers', String(WORKERS)],
  });
  const plan = {
    questions,
    subjects,
    concurrency: [CONCURRENCY],
    rounds: 3,
    seconds: 1,
    warmUpSeconds: WARM_UP_SECONDS,
  };
  const samples = await measure(instruments, { ...plan, servers: [alone, many] }, () => undefined);
  await many.stop();
  return questions.flatMap(({ name: question }) => {
    const comparison = { question, concurrency: CONCURRENCY, of: contender.name, to: onrecord.name };
    const against = `${question}: ${WORKERS} workers against one process, requests a second, concurrency ${CONCURRENCY}`;
    const most = `${question}: the most that ${PROCESSORS} processors allow, PostgreSQL and load among them`;
    const ofOne = samples.filter((sample) => sample.contender === onrecord.name && sample.question === question);
    return [
      {
        name: `workers ${question}`,
        title: against,
        value: ratio(samples, comparison, 'requestsPerSecond'),
        unit: '×',
      },
      { name: `workers-most ${question}`, title: most, value: median(ofOne.map(mostOf)), unit: '×' },
    ];
  });
}

/** How many times as much could be answered if all processors did nothing else at this cost; NaN where it is not known. */
function mostOf({ requestsPerSecond, serverProcessor, databaseProcessor, loadProcessor }: Sample): number {
  if (serverProcessor === null || databaseProcessor === null) return Number.NaN;
  const milliseconds = serverProcessor + databaseProcessor + loadProcessor;
  return (PROCESSORS * 1000) / milliseconds / requestsPerSecond;
}
