/** By statement: the topics that it can be about, each with how well it fits. */
export type Fits = readonly ReadonlyMap<number, number>[];

/** No article has more issues of its own. */
const MOST = 8;
/** However few its statements, an article may have as many. */
const FEW = 3;
/** Statements for each issue, at least. */
const STATEMENTS = 2;
/** A further issue has to fit its statements better than those chosen before it by so much. */
const LEAST_GAIN = 0.2;

/** A topic that is not chosen yet. */
interface OpenTopic {
  readonly topic: number;
  /** The statements that it can be about, and how well it fits each of them. */
  readonly statements: number[];
  readonly fits: number[];
  /** What it gained when last asked; it never gains more later, when more topics are chosen. */
  gain: number;
}

/**
 * Chooses the few topics that most statements are about, one after the other: each time the one that fits those
 * statements best which none chosen so far fits well. The weightiest comes first.
 */
export function chooseIssues(fits: Fits): number[] {
  const open = openTopics(fits);
  const reached = new Float64Array(fits.length);
  const chosen: number[] = [];
  const most = Math.min(MOST, Math.max(FEW, Math.ceil(fits.length / STATEMENTS)));
  while (chosen.length < most) {
    const best = bestOf(open, reached, chosen.length === 0 ? 0 : LEAST_GAIN);
    if (best === null) break;
    chosen.push(best.topic);
    for (const [index, statement] of best.statements.entries())
      reached[statement] = Math.max(reached[statement] ?? 0, best.fits[index] ?? 0);
    best.gain = 0;
  }
  return chosen;
}

function openTopics(fits: Fits): readonly OpenTopic[] {
  const topics = new Map<number, OpenTopic>();
  for (const [statement, named] of fits.entries()) {
    for (const [topic, fit] of named) {
      const known = topics.get(topic);
      if (known === undefined) topics.set(topic, { topic, statements: [statement], fits: [fit], gain: fit });
      else {
        known.statements.push(statement);
        known.fits.push(fit);
        known.gain += fit;
      }
    }
  }
  return [...topics.values()];
}

function bestOf(open: readonly OpenTopic[], reached: Float64Array, least: number): OpenTopic | null {
  let best: OpenTopic | null = null;
  let bestGain = least;
  for (const topic of open) {
    if (topic.gain <= bestGain) continue;
    topic.gain = gainOf(topic, reached);
    if (topic.gain > bestGain) [best, bestGain] = [topic, topic.gain];
  }
  return best;
}

function gainOf({ statements, fits }: OpenTopic, reached: Float64Array): number {
  let gain = 0;
  for (let index = 0; index < fits.length; index++)
    gain += Math.max(0, (fits[index] ?? 0) - (reached[statements[index] ?? -1] ?? 0));
  return gain;
}
