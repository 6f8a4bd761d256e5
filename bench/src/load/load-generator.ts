import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { benchFolder } from '../database/folders.ts';
import type { Job, Outcome } from './job.ts';

/** Puts load on servers, from a process of its own. */
export interface LoadGenerator {
  run(job: Job): Promise<Outcome>;
  stop(): void;
}

interface Message {
  readonly outcome?: Outcome;
  readonly error?: string;
}

export function startLoadGenerator(): LoadGenerator {
  const child = fork(path.join(benchFolder, 'dist', 'load', 'generator.js'));
  return {
    /** @throws Error where a request is refused or not answered: such figures would mean nothing */
    async run(job) {
      child.send(job);
      const [{ outcome, error }] = (await once(child, 'message')) as [Message];
      if (outcome === undefined) throw new Error(`a server under load: ${error ?? 'nothing came'}`);
      if (outcome.refused > 0)
        throw new Error(`a server under load failed to answer ${outcome.refused} of ${outcome.answeredInAll} requests`);
      return outcome;
    },
    stop: () => {
      child.disconnect();
    },
  };
}
