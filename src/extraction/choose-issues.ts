/** By statement: the topics that it can be about, each with how well it fits. */
export type Fits = readonly ReadonlyMap<number, number>[];

/** No article has more issues of its own. */
const MOST = 8;
/** However few its statements, an article may have as many. */
const FEW = 3;
/** Statements for each issue, at least. */
const STATEMENTS = 3;
/** A further issue has to fit its statements better than those chosen before it by so much. */
const LEAST_GAIN = 0.25;

interface Fit {
  readonly statement: number;
  readonly fit: number;
}

/**
 * Chooses the few topics that most statements are about, one after the other: each time the one that fits those
 * statements best which none chosen so far fits well. The weightiest comes first.
 */
export function chooseIssues(fits: Fits): number[] {
  const open = byTopic(fits);
  const reached = new Float64Array(fits.length);
  const chosen: number[] = [];
  const most = Math.min(MOST, Math.max(FEW, Math.ceil(fits.length / STATEMENTS)));
  while (chosen.length < most) {
    const best = bestOf(open, reached, chosen.length === 0 ? 0 : LEAST_GAIN);
    if (best === null) break;
    chosen.push(best);
    for (const { statement, fit } of open.get(best) ?? []) reached[statement] = Math.max(reached[statement] ?? 0, fit);
    open.delete(best);
  }
  return chosen;
}

function byTopic(fits: Fits): Map<number, Fit[]> {
  const topics = new Map<number, Fit[]>();
  for (const [statement, named] of fits.entries()) {
    for (const [topic, fit] of named) {
      const list = topics.get(topic);
      if (list === undefined) topics.set(topic, [{ statement, fit }]);
      else list.push({ statement, fit });
    }
  }
  return topics;
}

function bestOf(open: ReadonlyMap<number, readonly Fit[]>, reached: Float64Array, least: number): number | null {
  let best: number | null = null;
  let bestGain = least;
  for (const [topic, list] of open) {
    let gain = 0;
    for (const { statement, fit } of list) gain += Math.max(0, fit - (reached[statement] ?? 0));
    if (gain > bestGain) [best, bestGain] = [topic, gain];
  }
  return best;
}
