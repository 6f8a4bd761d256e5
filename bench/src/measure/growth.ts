import type { RunningServer } from '../contenders/running-server.ts';
import type { LoadGenerator } from '../load/load-generator.ts';
import type { Question, Subjects } from '../questions/question.ts';
import type { Figure } from '../report/results.ts';
import { latencyRatio } from './latency.ts';

/** Onrecord over data of some size, and what to ask it about. */
export interface Sized {
  readonly server: RunningServer;
  readonly subjects: Subjects;
  readonly statements: number;
}

/** How much longer each question takes over more data. */
export async function measureGrowth(
  load: LoadGenerator,
  questions: readonly Question[],
  { large, small }: { large: Sized; small: Sized },
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const question of questions) {
    const asked = ({ server, subjects }: Sized) => ({ server, operations: question.operations('onrecord', subjects) });
    const sizes = [small, large].map(({ statements }) => statements.toLocaleString('en')).join(' → ');
    const value = await latencyRatio(load, asked(large), asked(small));
    figures.push({
      name: `growth ${question.name}`,
      title: `${question.name}: ${sizes} statements, p50`,
      value,
      unit: '×',
    });
  }
  return figures;
}
