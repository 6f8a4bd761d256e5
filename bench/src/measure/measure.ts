import type { RunningServer } from '../contenders/running-server.ts';
import type { Question, Subjects } from '../questions/question.ts';
import type { Sample } from '../report/sample.ts';
import { type Instruments, type Target, takeSample } from './take-sample.ts';

export interface Plan {
  readonly servers: readonly RunningServer[];
  readonly questions: readonly Question[];
  readonly subjects: Subjects;
  readonly concurrency: readonly number[];
  readonly rounds: number;
  /** How long each sample takes. */
  readonly seconds: number;
  /** How long each server is asked each question before anything is measured. */
  readonly warmUpSeconds: number;
}

const WARM_UP_CONCURRENCY = 16;

/**
 * Measures in rounds. In each, every server has its turn with every question, so that a noisy moment falls on all, and
 * every other round goes the other way, so that none always comes after the same one.
 */
export async function measure(
  instruments: Instruments,
  plan: Plan,
  progress: (done: number) => void,
): Promise<Sample[]> {
  const { servers, questions, concurrency, rounds, seconds, subjects } = plan;
  const target = (server: RunningServer, question: Question): Pick<Target, 'server' | 'question' | 'bodies'> => ({
    server,
    question: question.name,
    bodies: question.operations(server.contender.dialect, subjects).map((operation) => JSON.stringify(operation)),
  });
  for (const question of questions) {
    for (const server of servers) {
      const warmUp = { concurrency: WARM_UP_CONCURRENCY, seconds: plan.warmUpSeconds, round: 0 };
      await takeSample(instruments, { ...target(server, question), ...warmUp });
    }
  }
  const samples: Sample[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? servers.toReversed() : servers;
    for (const question of questions) {
      for (const connections of concurrency) {
        for (const server of order) {
          const turn = { ...target(server, question), concurrency: connections, seconds, round };
          samples.push(await takeSample(instruments, turn));
        }
      }
    }
    progress(round);
  }
  return samples;
}
