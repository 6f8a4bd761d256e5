import type { RunningServer } from '../contenders/running-server.ts';
import type { LoadGenerator } from '../load/load-generator.ts';
import type { Operation } from '../questions/question.ts';
import { median } from '../report/statistics.ts';

const ROUNDS = 7;
const SECONDS = 0.4;
/** One of them may have just been started. */
const WARM_UP_SECONDS = 2;

/** Operations that one server is asked. */
export interface Asked {
  readonly server: RunningServer;
  readonly operations: readonly Operation[];
}

/**
 * How much longer an answer takes in one case than in another, over one connection: the median of the ratios of turns
 * that follow each other.
 */
export async function latencyRatio(load: LoadGenerator, one: Asked, other: Asked): Promise<number> {
  const p50 = async ({ server: { url }, operations }: Asked, seconds = SECONDS): Promise<number> => {
    const bodies = operations.map((operation) => JSON.stringify(operation));
    const job = { port: Number(url.port), path: url.pathname, bodies, concurrency: 1, seconds };
    return (await load.run(job)).p50;
  };
  const ratios: number[] = [];
  await p50(one, WARM_UP_SECONDS);
  await p50(other, WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    const base = await p50(other);
    ratios.push((await p50(one)) / base);
  }
  return median(ratios);
}
