import { isPartialDate } from './partial-date.ts';

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * The moment that a day ("2025-07-10", its midnight in UTC) or a date and time with its offset
 * ("2025-07-10T18:30:00+08:00", RFC 3339) means; null where the text is neither or the day does not exist.
 */
export function momentOf(text: string): Date | null {
  const day = MOMENT.exec(text)?.[1];
  return day !== undefined && isPartialDate(day) ? new Date(text) : null;
}
