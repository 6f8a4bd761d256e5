import type { PartialDate } from '#domain';
import { words } from '../lexicon/words.ts';
import { lowerAt, type Token, type TokenRange, textAt } from '../text/token.ts';
import { afterLeads, dateAfter, dateAt, dayAt, type FoundDate, yearOf } from './find-date.ts';

/** A phrase with a date at its end, and a date, have no more tokens. */
const LONGEST_PHRASE = 8;
const LONGEST_PERIOD = 6;

/** From when to when something was so, as far as a text says it, and the words for it. */
export interface Period extends TokenRange {
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

const numbers = words('a one two three four five six seven eight nine ten eleven twelve');
/** How far back the year stands that "a year later" counts from, in tokens. */
const FAR = 60;

/** The period at an index: "since 2007", "from 1976 to 1985", "until 1990", "two years later", "(1976–1985)". */
export function periodAfter(tokens: readonly Token[], at: number): Period | null {
  const open = /^[,(]$/.test(textAt(tokens, at)) ? at + 1 : at;
  const period = stretch(tokens, open) ?? point(tokens, open);
  if (period === null || open === at || textAt(tokens, at) === ',') return period;
  return textAt(tokens, period.to) === ')' ? { ...period, to: period.to + 1 } : null;
}

/** The first period of a range, before anything that begins another thought. */
export function periodNear(tokens: readonly Token[], { from, to }: TokenRange): Period | null {
  for (let index = from; index < to && !/^[;.:]$/.test(textAt(tokens, index)); index++) {
    const period = textAt(tokens, index) === ',' ? null : periodAfter(tokens, index);
    if (period !== null) return period;
  }
  return null;
}

/** The first period of a phrase, before a comma or another clause: "in Lusaka in 1967". */
export function periodInPhrase(tokens: readonly Token[], at: number): Period | null {
  const own = periodAfter(tokens, at);
  if (own !== null) return own;
  for (
    let index = at;
    index < at + LONGEST_PHRASE && !/^(?:[,;:.()–—]|and|but|which|who|that|while)$/.test(lowerAt(tokens, index));
    index++
  ) {
    const period = periodAfter(tokens, index);
    if (period !== null) return period;
  }
  return null;
}

/** "dates from 1946, when": the period that ends before an index. */
export function periodUntil(tokens: readonly Token[], at: number): Period | null {
  const end = textAt(tokens, at - 1) === ',' ? at - 1 : at;
  for (let index = Math.max(0, end - LONGEST_PERIOD); index < end; index++) {
    const period = periodAfter(tokens, index);
    // "dates back to 1946, when"
    if (period?.to === end) return { ...period, since: period.since ?? period.until, until: null };
  }
  return null;
}

function stretch(tokens: readonly Token[], at: number): Period | null {
  const word = lowerAt(tokens, at);
  if (/^(?:until|till|to)$/.test(word)) {
    const end = dateAt(tokens, afterLeads(tokens, at + 1));
    return end === null ? null : { since: null, until: end.value, from: at, to: end.to };
  }
  const isOpened = word === 'from' || word === 'between';
  const start = dateAt(tokens, isOpened ? afterLeads(tokens, at + 1) : at);
  if (start === null || !/^(?:to|until|till|and|–|-|—|through)$/.test(lowerAt(tokens, start.to))) return null;
  if (!isOpened && /^(?:to|and)$/.test(lowerAt(tokens, start.to))) return null;
  const end = dateAt(tokens, afterLeads(tokens, start.to + 1));
  return end === null ? null : { since: start.value, until: end.value, from: at, to: end.to };
}

function point(tokens: readonly Token[], at: number): Period | null {
  const date = dateAfter(tokens, at) ?? relative(tokens, at);
  return date === null ? null : { since: date.value, until: null, from: at, to: date.to };
}

/** Dates that count from the year named last: "a year later", "the following July", "on 26 March of that year". */
function relative(tokens: readonly Token[], at: number): FoundDate | null {
  const index = afterLeads(tokens, at);
  const counted = yearsLater(tokens, at) ?? nextYear(tokens, index) ?? nextYear(tokens, at);
  const day = counted === null ? dayOfThatYear(tokens, index) : null;
  const found = counted ?? day;
  const year = found === null ? null : yearBefore(tokens, at);
  if (found === null || year === null) return null;
  const value = String(year + found.years) + (found.day === null ? '' : `-${found.day}`);
  return { value, to: found.to };
}

interface Counted {
  readonly years: number;
  /** The month and day; null where none is told. */
  readonly day: string | null;
  readonly to: number;
}

/** "a year later", "12 years after" */
function yearsLater(tokens: readonly Token[], at: number): Counted | null {
  if (!/^years?$/.test(lowerAt(tokens, at + 1))) return null;
  const count = numberOf(tokens, at);
  const side = lowerAt(tokens, at + 2);
  if (count === null || !/^(?:later|after|afterwards|earlier|before)$/.test(side)) return null;
  const to = lowerAt(tokens, at + 3) === 'that' ? at + 4 : at + 3;
  return { years: /^(?:earlier|before)$/.test(side) ? -count : count, day: null, to };
}

function numberOf(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const index = numbers.indexOf(word);
  return index < 0 ? null : Math.max(1, index);
}

/** How many years on from the one before these words are. */
const steps: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['same', 0],
  ['that', 0],
  ['previous', -1],
]);

/** "the following year", "the next July", "the same year", "that year", "the year after" */
function nextYear(tokens: readonly Token[], at: number): Counted | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const years = steps.get(lowerAt(tokens, start));
  if (years === undefined) return yearAfter(tokens, start);
  const from = lowerAt(tokens, start + 1) === 'same' ? start + 2 : start + 1;
  if (lowerAt(tokens, from) === 'year') return { years, day: null, to: from + 1 };
  const day = years === 1 ? dayAt(tokens, from) : null;
  return day === null ? null : { years, day: day.value, to: day.to };
}

/** "year after", "year before" */
function yearAfter(tokens: readonly Token[], at: number): Counted | null {
  const side = lowerAt(tokens, at) === 'year' ? lowerAt(tokens, at + 1) : '';
  if (side !== 'after' && side !== 'before') return null;
  return { years: side === 'after' ? 1 : -1, day: null, to: at + 2 };
}

/** "26 March of that year", "July of the same year", "May that year" */
function dayOfThatYear(tokens: readonly Token[], at: number): Counted | null {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const of = lowerAt(tokens, day.to) === 'of' ? day.to + 1 : day.to;
  const year = nextYear(tokens, of);
  return year?.day === null ? { ...year, day: day.value } : null;
}

function yearBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
    const year = yearOf(tokens, index);
    if (year !== null) return Number(year);
  }
  return null;
}
