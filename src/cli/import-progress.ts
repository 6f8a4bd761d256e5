import type { SourceProgress } from '#ingestion';
import type { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** How often progress is told, in milliseconds: to somebody who watches, and to a log. */
const WATCHED = 100;
const LOGGED = 2_000;
const BAR = 20;

/** Tells how far an import is, how fast it goes and how long it will take. */
export interface ImportTeller {
  readonly opened: (progress: SourceProgress) => void;
  readonly imported: () => void;
}

/** @param clock gives milliseconds */
export function createImportTeller(progress: Progress, { stderr }: Terminal, clock: () => number): ImportTeller {
  const isWatched = stderr.isTTY;
  const began = clock();
  let told = began;
  let articles = 0;
  let last: SourceProgress = { place: '', opened: 0, total: 1 };
  const tell = (): void => {
    const now = clock();
    if (now - told < (isWatched ? WATCHED : LOGGED)) return;
    told = now;
    const line = lineOf(last, { articles, seconds: (now - began) / 1_000 });
    progress.say(isWatched ? `${barOf(last)} ${line}` : line);
  };
  return {
    opened: (step) => {
      last = step;
      tell();
    },
    imported: () => {
      articles++;
      tell();
    },
  };
}

function barOf({ opened, total }: SourceProgress): string {
  const filled = Math.round((opened / total) * BAR);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}]`;
}

function lineOf({ opened, total }: SourceProgress, done: { articles: number; seconds: number }): string {
  const rate = Math.round(done.articles / done.seconds);
  const left = opened === 0 ? '' : `, about ${timeOf((done.seconds / opened) * (total - opened))} left`;
  return `${opened} of ${total} read, ${done.articles} articles, ${rate} a second${left}`;
}

function timeOf(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return seconds < 3_600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}
