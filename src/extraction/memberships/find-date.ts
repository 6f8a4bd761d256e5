import type { PartialDate } from '#domain';
import { words } from '../lexicon/words.ts';
import { lowerAt, type Token, TokenKind, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

/** A date in a text, and the index after it. */
export interface FoundDate {
  readonly value: PartialDate;
  readonly to: number;
}

const months = words('january february march april may june july august september october november december');
/** Words between a preposition and its date: "at the start of 2019", "in early May 2020", "in the spring of 2010". */
const leads: ReadonlySet<string> = new Set(
  words(`
    in on since from as of at the start beginning end middle early late mid by back year until through during summer
    spring autumn winter fall first second third fourth half quarter effective
  `),
);
/** A date has no more words before it. */
const MOST_LEADS = 6;

/** The date that begins at an index, as exact as it is given: "8 August 1967", "July 1995", "2007". */
export function dateAt(tokens: readonly Token[], at: number): FoundDate | null {
  const day = dayAt(tokens, at);
  if (day === null) return yearOnly(tokens, at);
  const yearAt = textAt(tokens, day.to) === ',' ? day.to + 1 : day.to;
  const year = yearOf(tokens, yearAt);
  return year === null ? null : { value: `${year}-${day.value}`, to: yearAt + 1 };
}

/** The date that a preposition at an index leads to: "on 8 August 1967", "at the start of 2019", "since 2007". */
export function dateAfter(tokens: readonly Token[], at: number): FoundDate | null {
  if (!isA(tokens[at], WordClass.preposition)) return null;
  const index = afterLeads(tokens, at);
  return index === at ? null : dateAt(tokens, index);
}

/** The index after the words that lead to a date. */
export function afterLeads(tokens: readonly Token[], at: number): number {
  let index = at;
  while (index < at + MOST_LEADS && leads.has(lowerAt(tokens, index))) index++;
  return index;
}

/** A month, or a day of one, as the end of an ISO date: "26 March" and "March 26" are "03-26", "March" is "03". */
export function dayAt(tokens: readonly Token[], at: number): { readonly value: string; readonly to: number } | null {
  const dayFirst = dayOf(tokens, at);
  const ofAt = dayFirst !== null && lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const monthAfter = dayFirst === null ? null : monthOf(tokens, ofAt);
  if (monthAfter !== null) return { value: `${monthAfter}-${dayFirst}`, to: ofAt + 1 };
  const month = monthOf(tokens, at);
  if (month === null) return null;
  const day = dayOf(tokens, at + 1);
  return day === null ? { value: month, to: at + 1 } : { value: `${month}-${day}`, to: at + 2 };
}

function yearOnly(tokens: readonly Token[], at: number): FoundDate | null {
  const year = yearOf(tokens, at);
  return year === null ? null : { value: year, to: at + 1 };
}

/** The year that a number at an index is; null where it is none. */
export function yearOf(tokens: readonly Token[], at: number): string | null {
  const text = tokens[at]?.kind === TokenKind.number ? textAt(tokens, at) : '';
  return /^(?:1[0-9]|20)\d\d$/.test(text) ? text : null;
}

function monthOf(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.capital === true ? (monthNumbers.get(token.lower) ?? null) : null;
}

/** By the name of a month and what it is cut to: "september", "sep", "sept". */
const monthNumbers: ReadonlyMap<string, string> = new Map(
  months.flatMap((month, index) => {
    const value = String(index + 1).padStart(2, '0');
    return [month, month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])].map((name) => [name, value] as const);
  }),
);

function dayOf(tokens: readonly Token[], at: number): string | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(textAt(tokens, at));
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? String(day).padStart(2, '0') : null;
}
