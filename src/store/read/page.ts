import { ErrorCode, OnrecordError } from '#domain';
import type { Draft } from './draft.ts';
import { at, constant, type Input } from './input.ts';
import { type Limit, sizeWithin } from './size.ts';

const DEFAULT_SIZE = 20;
const LIMIT: Limit = { of: 'a page', largest: 100, advice: 'Ask for the next page with after' };

/** Which part of an ordered list is asked for (Relay Cursor Connections, section 4.4). */
export interface Page {
  /** From the end of the list, with `last`. */
  readonly backwards: boolean;
  /** At most how many, as an SQL integer. */
  readonly size: string;
  /** Whether every request asks for as many, so that PostgreSQL knows when it plans. */
  readonly isSizeKnown: boolean;
  readonly after?: Input;
  readonly before?: Input;
}

/** @throws {OnrecordError} BAD_USER_INPUT where both ends are asked for, or a page is too large */
export function pageOf(draft: Draft, input: Input, path: string): Page {
  const given = (name: string): Input | undefined => {
    const part = at(input, name);
    return draft.decide(part, (value) => value !== null && value !== undefined) ? part : undefined;
  };
  const [first, last, after, before] = [given('first'), given('last'), given('after'), given('before')];
  if (first && last) {
    throw new OnrecordError(ErrorCode.BAD_USER_INPUT, `${path} has both first and last; ask for one end of the list`);
  }
  const size = first ?? last ?? constant(DEFAULT_SIZE);
  return {
    backwards: last !== undefined,
    isSizeKnown: size.constant,
    size: draft.integer(size, sizeWithin(LIMIT, `${path}.${last ? 'last' : 'first'}`)),
    ...(after && { after }),
    ...(before && { before }),
  };
}

/** The first rows of an ordered query: as many as the page has, and one more where that tells whether there are more. */
export function cut(query: string, { size, isSizeKnown }: Page, isOneMore: boolean): string {
  const limit = isOneMore ? `${size} + 1` : size;
  // Where PostgreSQL does not know how many are asked for, it plans for a tenth of all rows.
  return isSizeKnown
    ? `${query} limit ${limit}`
    : `select * from (${query} limit ${LIMIT.largest + 1}) l limit ${limit}`;
}
