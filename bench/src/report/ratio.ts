import type { Sample } from './sample.ts';
import { median } from './statistics.ts';

/** Which samples are compared: those of two contenders for the same question and concurrency. */
export interface Comparison {
  readonly question: string;
  readonly concurrency: number;
  readonly of: string;
  readonly to: string;
}

/**
 * How a figure of one contender stands to that of another: the median of the ratios within each round, so that a moment
 * in which the machine was slow for both does not count. NaN where they share no round.
 */
export function ratio(
  samples: readonly Sample[],
  { question, concurrency, of, to }: Comparison,
  figure: 'requestsPerSecond' | 'p99',
): number {
  const measured = samples.filter((sample) => sample.question === question && sample.concurrency === concurrency);
  const byRound = (contender: string): Map<number, number> =>
    new Map(
      measured.filter((sample) => sample.contender === contender).map((sample) => [sample.round, sample[figure]]),
    );
  const others = byRound(to);
  const ratios = [...byRound(of)].flatMap(([round, value]) => {
    const other = others.get(round);
    return other === undefined ? [] : [value / other];
  });
  return median(ratios);
}
