import type { RunningServer } from '../contenders/running-server.ts';
import type { LoadGenerator } from '../load/load-generator.ts';
import type { Sample } from '../report/sample.ts';
import { machineProcessorSeconds, usageOf } from './process-usage.ts';

/** What a sample is taken of. */
export interface Target {
  readonly server: RunningServer;
  readonly question: string;
  readonly bodies: readonly string[];
  readonly concurrency: number;
  readonly seconds: number;
  readonly round: number;
}

export interface Instruments {
  readonly load: LoadGenerator;
  /** The process that PostgreSQL's processes are children of. */
  readonly databaseProcessId: number | undefined;
}

export async function takeSample({ load, databaseProcessId }: Instruments, target: Target): Promise<Sample> {
  const { server, bodies, concurrency, seconds } = target;
  const look = () => ({
    server: usageOf(server.processId)?.processorSeconds,
    database: usageOf(databaseProcessId)?.processorSeconds,
    machine: machineProcessorSeconds(),
    time: performance.now() / 1000,
  });
  const before = look();
  const { pathname: path, port } = server.url;
  const outcome = await load.run({ port: Number(port), path, bodies, concurrency, seconds });
  const after = look();
  const used = (what: 'server' | 'database' | 'machine'): number | null => difference(before[what], after[what]);
  const perRequest = (spent: number | null): number | null =>
    spent === null ? null : (spent * 1000) / outcome.answeredInAll;
  const machine = used('machine');
  const ours = (used('server') ?? 0) + (used('database') ?? 0) + outcome.processorSeconds;
  return {
    contender: server.contender.name,
    question: target.question,
    concurrency,
    round: target.round,
    requestsPerSecond: outcome.answered / outcome.seconds,
    p50: outcome.p50,
    p99: outcome.p99,
    serverProcessor: perRequest(used('server')),
    databaseProcessor: perRequest(used('database')),
    loadProcessor: (outcome.processorSeconds * 1000) / outcome.answeredInAll,
    memory: usageOf(server.processId)?.megabytes ?? null,
    busyElsewhere: machine === null ? null : Math.max(0, machine - ours) / (after.time - before.time),
  };
}

const difference = (before: number | undefined, after: number | undefined): number | null =>
  before === undefined || after === undefined ? null : after - before;
