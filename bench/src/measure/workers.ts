import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { onrecord } from '../contenders/contenders.ts';
import { type RunningServer, startServer } from '../contenders/running-server.ts';
import type { BenchDatabase } from '../database/bench-database.ts';
import type { Question, Subjects } from '../questions/question.ts';
import { ratio } from '../report/ratio.ts';
import type { Figure } from '../report/results.ts';
import { measure } from './measure.ts';
import type { Instruments } from './take-sample.ts';

const WORKERS = Math.min(4, availableParallelism());
const CONCURRENCY = 64;

/** Whether this Onrecord can serve with several processes. */
function hasWorkers(): boolean {
  const { program, arguments: words } = onrecord.command({ flags: [], environment: {} });
  return execFileSync(program, [...words.slice(0, 2), '--help'], { encoding: 'utf8' }).includes('--workers');
}

interface Asked {
  readonly alone: RunningServer;
  readonly database: BenchDatabase;
  readonly questions: readonly Question[];
  readonly subjects: Subjects;
}

/** How many times as many requests a second several workers answer as one process. Empty where there are none. */
export async function measureWorkers(
  instruments: Instruments,
  { alone, database, questions, subjects }: Asked,
): Promise<Figure[]> {
  if (!hasWorkers()) return [];
  const name = 'workers';
  const contender = { ...onrecord, name };
  const command = onrecord.command(database);
  const many = await startServer(contender, {
    ...command,
    arguments: [...command.arguments, '--workers', String(WORKERS)],
  });
  const plan = { questions, subjects, concurrency: [CONCURRENCY], rounds: 3, seconds: 1, warmUpSeconds: 1 };
  const samples = await measure(instruments, { ...plan, servers: [alone, many] }, () => undefined);
  await many.stop();
  return questions.map((question) => ({
    name: `${name} ${question.name}`,
    title: `${question.name}: ${WORKERS} workers against one process, requests a second, concurrency ${CONCURRENCY}`,
    value: ratio(
      samples,
      { question: question.name, concurrency: CONCURRENCY, of: name, to: onrecord.name },
      'requestsPerSecond',
    ),
    unit: '×',
  }));
}
