import { ask } from '../contenders/ask.ts';
import { onrecord } from '../contenders/contenders.ts';
import { startServer } from '../contenders/running-server.ts';
import type { BenchDatabase } from '../database/bench-database.ts';
import type { Operation } from '../questions/question.ts';
import type { Figure } from '../report/results.ts';
import { median } from '../report/statistics.ts';

const TIMES = 5;

/**
 * How long it takes from nothing to the first answer, on data that are there. Nobody else may have the database open: an
 * embedded PostgreSQL is then started and stopped each time.
 */
export async function measureStart(
  database: Pick<BenchDatabase, 'flags' | 'environment'>,
  operation: Operation,
): Promise<Figure> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now();
    const server = await startServer(onrecord, onrecord.command(database));
    await ask(server.url, operation);
    times.push(performance.now() - started);
    await server.stop();
  }
  return {
    name: 'start',
    title: 'start to the first answer, on an existing data folder',
    value: median(times),
    unit: 'ms',
  };
}
