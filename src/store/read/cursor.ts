import { createHash } from 'node:crypto';
import { ErrorCode, OnrecordError } from '#domain';
import type { Draft } from './draft.ts';
import type { Input } from './input.ts';
import { concatenate, type Piece } from './json.ts';
import type { Term } from './order.ts';
import { instantText } from './value.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Whether a key's value is one that PostgreSQL can read as the key's type. */
function fits({ column, nullable }: Term, value: unknown): boolean {
  if (value === null) return nullable;
  if (column === 'integer' || column === 'float') return typeof value === 'number';
  if (column === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string' || value.includes('\0')) return false;
  if (column === 'id') return UUID.test(value);
  return column !== 'instant' || (INSTANT.test(value) && !Number.isNaN(Date.parse(value)));
}

/** The mark of an order: a cursor made for one order means nothing in another. */
const markOf = (terms: readonly Term[]): string =>
  createHash('sha256')
    .update(terms.map(({ field, direction }) => `${field} ${direction}`).join())
    .digest('base64url')
    .slice(0, 6);

function jsonOf({ sql, column, nullable }: Term): Piece {
  const text = column === 'instant' ? `'"' || ${instantText(sql)} || '"'` : `to_json(${sql})::text`;
  return { sql: nullable ? `coalesce(${text}, 'null')` : text };
}

/** A row's place in an order as SQL of type text: the order's mark and the keys, JSON in base64url (RFC 4648). */
export function cursorOf(terms: readonly Term[]): string {
  const json = concatenate([`["${markOf(terms)}"`, ...terms.flatMap((term): Piece[] => [',', jsonOf(term)]), ']']);
  return `translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** @throws {OnrecordError} BAD_CURSOR where it is not a cursor of that order */
function keysOf(terms: readonly Term[], value: unknown, path: string): unknown[] {
  try {
    const held: unknown = JSON.parse(Buffer.from(String(value), 'base64url').toString('utf8'));
    if (Array.isArray(held) && held.length === terms.length + 1 && held[0] === markOf(terms)) {
      const keys: unknown[] = held.slice(1);
      if (terms.every((term, index) => fits(term, keys[index]))) return keys;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new OnrecordError(
    ErrorCode.BAD_CURSOR,
    `${path} is not a cursor of this list in this order; give one that its edges or pageInfo gave`,
  );
}

/** Placeholders for the keys of the place that a cursor stands for. */
export const keysAt = (
  draft: Draft,
  terms: readonly Term[],
  { cursor, path }: { cursor: Input; path: string },
): string[] =>
  terms.map(({ type }, index) => draft.parameter(cursor, type, (value) => keysOf(terms, value, path)[index]));
