import { momentOf } from '#domain';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEAR_FIRST = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2}))?Z?$/;

/**
 * The day or moment that a document's date means, as records write it: ISO 8601 in its common forms, or the form of
 * e-mail and RSS (RFC 822). A time without an offset is taken for UTC. Null where it is none.
 */
export function momentIn(text: string | null | undefined): string | null {
  const given = text?.trim() ?? '';
  if (DAY.test(given)) return known(given);
  const compact = YEAR_FIRST.exec(given);
  if (compact !== null) return ofCompact(compact);
  const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?$/i.exec(given);
  if (iso !== null) {
    const offset = (iso[3] ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    return known(`${iso[1] ?? ''}T${iso[2] ?? ''}${offset}`);
  }
  return /^(?:[a-z]{3},\s*)?\d{1,2}\s+[a-z]{3}\w*\s+\d{4}\s+\d/i.test(given) ? ofEmail(given) : dayIn(given);
}

const NAMED_DAY = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (${namesOfMonths()})|(${namesOfMonths()}) (\\d{1,2})(?:st|nd|rd|th)?),? (\\d{4})\\b`,
  'i',
);

/** The first day in a text that is written out with its year: "10 July 2025", "July 10, 2025", "2025-07-10". */
export function dayIn(text: string): string | null {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  if (iso !== undefined) return known(iso);
  const found = NAMED_DAY.exec(text);
  if (found === null) return null;
  const name = (found[2] ?? found[3] ?? '').toLowerCase().slice(0, 3);
  const month = MONTHS.findIndex((long) => long.startsWith(name)) + 1;
  const day = found[1] ?? found[4] ?? '';
  return known(`${found[5] ?? ''}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function namesOfMonths(): string {
  return MONTHS.map((month) => (month.length > 3 ? `${month.slice(0, 3)}(?:${month.slice(3)}|t?\\.)?` : month)).join(
    '|',
  );
}

function ofCompact([, year = '', month = '', day = '', hour, minute = '', second = '']: RegExpExecArray):
  | string
  | null {
  const date = `${year}-${month}-${day}`;
  return known(hour === undefined ? date : `${date}T${hour}:${minute}:${second}Z`);
}

function ofEmail(text: string): string | null {
  const time = Date.parse(/(?:[+-]\d{4}|[A-Z]{1,4})$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(time) ? null : known(new Date(time).toISOString());
}

function known(moment: string): string | null {
  return momentOf(moment) === null ? null : moment;
}
