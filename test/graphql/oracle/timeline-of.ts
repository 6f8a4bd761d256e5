import type { GraphObject } from './graph.ts';

interface TimelineInput {
  readonly bucket?: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
  readonly last?: number;
}

/** Which instant of a row a timeline goes by. */
const TIMES: Readonly<Record<string, string>> = { Statement: 'saidAt', Article: 'publishedAt' };

/** The first instant of the day, week, month or year in which an instant lies, in UTC. */
function startOf(instant: Date, bucket: TimelineInput['bucket'] = 'MONTH'): string {
  const start = new Date(instant);
  start.setUTCHours(0, 0, 0, 0);
  // getUTCDay counts from Sunday.
  if (bucket === 'WEEK') start.setUTCDate(start.getUTCDate() - ((start.getUTCDay() + 6) % 7));
  if (bucket === 'MONTH' || bucket === 'YEAR') start.setUTCDate(1);
  if (bucket === 'YEAR') start.setUTCMonth(0);
  return start.toISOString();
}

/** How many of a list's rows fall into each day, week, month or year; undefined for rows that have no time. */
export function timelineOf(
  type: string,
  rows: readonly GraphObject[],
): ((input: TimelineInput) => GraphObject[]) | undefined {
  const time = TIMES[type];
  if (time === undefined) return undefined;
  return ({ bucket, last = 366 }) => {
    const starts = rows.map((row) => startOf(new Date(String(row[time])), bucket));
    const buckets = [...new Set(starts)].sort().map((start) => ({
      __typename: 'TimelineBucket',
      start,
      count: starts.filter((one) => one === start).length,
    }));
    return buckets.slice(Math.max(buckets.length - last, 0));
  };
}
