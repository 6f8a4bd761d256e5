import type { PartialDate } from '#domain';
import { words } from './lexicon/words.ts';
import { lowerAt, type Token, TokenKind, textAt } from './token.ts';
import { isA, WordClass } from './word-class.ts';

/** A date in a text, and the index after it. */
export interface FoundDate {
  readonly value: PartialDate;
  readonly to: number;
}

const months = words('january february march april may june july august september october november december');
/** Words between a preposition and its date: "at the start of 2019", "in early May 2020". */
const leads: ReadonlySet<string> = new Set(
  words('in on since from as of at the start beginning end middle early late mid by back year until through during'),
);
/** A date has no more words before it. */
const MOST_LEADS = 5;

/** The date that begins at an index, as exact as it is given: "8 August 1967", "July 1995", "2007". */
function dateAt(tokens: readonly Token[], at: number): FoundDate | null {
  return dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? yearOnly(tokens, at);
}

/** The date that a preposition at an index leads to: "on 8 August 1967", "at the start of 2019", "since 2007". */
export function dateAfter(tokens: readonly Token[], at: number): FoundDate | null {
  if (!isA(tokens[at], WordClass.preposition)) return null;
  let index = at;
  while (index < at + MOST_LEADS && leads.has(lowerAt(tokens, index))) index++;
  return index === at ? null : dateAt(tokens, index);
}

function dayFirst(tokens: readonly Token[], at: number): FoundDate | null {
  const day = dayOf(tokens, at);
  const month = monthOf(tokens, at + 1);
  const year = yearOf(tokens, at + 2);
  return day === null || month === null || year === null ? null : { value: `${year}-${month}-${day}`, to: at + 3 };
}

function monthFirst(tokens: readonly Token[], at: number): FoundDate | null {
  const month = monthOf(tokens, at);
  if (month === null) return null;
  const next = yearOf(tokens, at + 1);
  if (next !== null) return { value: `${next}-${month}`, to: at + 2 };
  const day = dayOf(tokens, at + 1);
  const yearAt = textAt(tokens, at + 2) === ',' ? at + 3 : at + 2;
  const year = yearOf(tokens, yearAt);
  return day === null || year === null ? null : { value: `${year}-${month}-${day}`, to: yearAt + 1 };
}

function yearOnly(tokens: readonly Token[], at: number): FoundDate | null {
  const year = yearOf(tokens, at);
  return year === null ? null : { value: year, to: at + 1 };
}

function yearOf(tokens: readonly Token[], at: number): string | null {
  const text = tokens[at]?.kind === TokenKind.number ? textAt(tokens, at) : '';
  return /^(?:1[0-9]|20)\d\d$/.test(text) ? text : null;
}

function monthOf(tokens: readonly Token[], at: number): string | null {
  const word = lowerAt(tokens, at);
  const index = months.findIndex(
    (month) => month === word || (word.length >= 3 && /^(?:sept|\p{L}{3})$/u.test(word) && month.startsWith(word)),
  );
  return index < 0 || tokens[at]?.capital !== true ? null : String(index + 1).padStart(2, '0');
}

function dayOf(tokens: readonly Token[], at: number): string | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(textAt(tokens, at));
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? String(day).padStart(2, '0') : null;
}
