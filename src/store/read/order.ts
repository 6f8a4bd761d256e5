import { ErrorCode, OnrecordError } from '#domain';
import type { Column, Edge, Entity, OrderTerm } from '../model/entity.ts';
import { countOf } from './count.ts';
import type { Draft } from './draft.ts';
import { at, type Input } from './input.ts';
import { sqlTypeOf } from './operator.ts';
import type { Row } from './row.ts';
import type { Term } from './term.ts';

interface Asked {
  readonly draft: Draft;
  readonly entity: Entity;
  readonly row: Row;
  /** A list of `{ field, direction }`, where `field` is counted with a filter under its name, or nothing. */
  readonly input: Input;
  /** Where it stands in the arguments, for messages. */
  readonly path: string;
  /** Whether the list is that of all rows. */
  readonly isWhole: boolean;
}

/** A term, and whether it comes with a filter. */
interface AskedTerm extends OrderTerm {
  readonly index: number;
  readonly isFiltered: boolean;
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

const termFrom =
  (path: string) =>
  (value: object, index: number): AskedTerm => {
    const { field = '', direction = 'ASC', ...filters } = value as Partial<OrderTerm> & Record<string, unknown>;
    const stray = Object.keys(filters).find((name) => name !== field && isGiven(filters[name]));
    if (stray === undefined) return { index, field, direction, isFiltered: isGiven(filters[field]) };
    throw new OnrecordError(
      ErrorCode.BAD_USER_INPUT,
      `${path}.${index}.${stray} says what to count, but the order is not by that count; leave it out`,
    );
  };

const isRepeated = (one: AskedTerm, other: AskedTerm): boolean =>
  one.field === other.field && !one.isFiltered && !other.isFiltered;

/** The terms that are asked for, or the entity's own, made total by the id. */
function termsOf({ draft, entity, input, path }: Asked): AskedTerm[] {
  const asked = draft.decide(input, (value) =>
    Array.isArray(value) && value.length > 0 ? JSON.stringify(value.map(termFrom(path))) : '',
  );
  const given = asked === '' ? entity.order.map(termFrom(path)) : (JSON.parse(asked) as AskedTerm[]);
  const terms = given.filter((term, index) => !given.slice(0, index).some((other) => isRepeated(other, term)));
  const direction = terms.at(-1)?.direction ?? 'ASC';
  if (!terms.some(({ field }) => field === 'id')) terms.push({ field: 'id', direction, index: -1, isFiltered: false });
  return terms;
}

function byColumn({ row }: Asked, { field, direction }: OrderTerm, column: Column): Term {
  const plain = row.indexed(field, column);
  const sql = column.type === 'text' ? `${plain} collate "C"` : plain;
  return { field, direction, sql, type: sqlTypeOf(column), column: column.type, nullable: column.nullable };
}

function byCount(asked: Asked, { field, direction, index, isFiltered }: AskedTerm, edge: Edge): Term {
  const filter = isFiltered ? at(at(asked.input, index), field) : undefined;
  const { sql, join } = countOf({ ...asked, edge, filter, path: `${asked.path}.${index}.${field}` });
  return { field, direction, sql, type: 'integer', column: 'integer', nullable: false, filter, join };
}

/**
 * The order that is asked for, or the entity's own.
 * @throws {OnrecordError} BAD_USER_INPUT for a filter of a count by which is not ordered
 */
export const orderOf = (asked: Asked): Term[] =>
  termsOf(asked).map((term) => {
    const { name, fields } = asked.entity;
    const field = fields[term.field];
    if (field?.is === 'column') return byColumn(asked, term, field);
    if (field?.is === 'edge' && field.tie) return byCount(asked, term, field);
    throw new Error(`the store cannot order ${name} by ${term.field}`);
  });
