/**
 * A date as precise as it is known: a year ("2009"), a month ("2025-07") or a day ("1967-08-08"), ISO 8601.
 * In this form, dates sort as text.
 */
export type PartialDate = string;

/** Whether the value is a year, a month or a day that exists. */
export function isPartialDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (parts === null) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year ?? ''}-${month}-${day}T00:00:00Z`);
  // 30 February is not refused by Date but rolled over to March.
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/**
 * Whether a period may run from one date to the other. Dates of different precision are compared as far as both go:
 * May 2010 is not after 2010. An unknown date contradicts nothing.
 */
export function isInOrder(since: PartialDate | null, until: PartialDate | null): boolean {
  if (since === null || until === null) return true;
  const precision = Math.min(since.length, until.length);
  return since.slice(0, precision) <= until.slice(0, precision);
}
