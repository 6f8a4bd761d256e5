import type { Column, Entity, OrderTerm } from '../model/entity.ts';
import type { Draft, SqlType } from './draft.ts';
import type { Input } from './input.ts';
import { sqlTypeOf } from './operator.ts';
import type { Row } from './row.ts';

/** One key of an order. Rows without it come last, whatever the direction. */
export interface Term extends OrderTerm {
  readonly sql: string;
  readonly type: SqlType;
  readonly column: Column['type'];
  readonly nullable: boolean;
}

const termsFrom = (value: unknown): OrderTerm[] =>
  (value as Partial<OrderTerm>[]).map(({ field = '', direction = 'ASC' }) => ({ field, direction }));

/**
 * The order that is asked for, or the entity's own, made total by the id.
 * @param input a list of `{ field, direction }`, or nothing
 */
export function orderOf(draft: Draft, entity: Entity, { row, input }: { row: Row; input: Input }): Term[] {
  const asked = draft.decide(input, (value) =>
    Array.isArray(value) && value.length > 0 ? JSON.stringify(termsFrom(value)) : '',
  );
  const given = asked === '' ? entity.order : (JSON.parse(asked) as OrderTerm[]);
  const terms = given.filter(({ field }, index) => given.findIndex((other) => other.field === field) === index);
  const direction = terms.at(-1)?.direction ?? 'ASC';
  if (!terms.some(({ field }) => field === 'id')) terms.push({ field: 'id', direction });
  return terms.map((term) => {
    const column = entity.fields[term.field];
    if (column?.is !== 'column') throw new Error(`the store cannot order ${entity.name} by ${term.field}`);
    const plain = row.ordering(term.field, column);
    const sql = column.type === 'text' ? `${plain} collate "C"` : plain;
    return { ...term, sql, type: sqlTypeOf(column), column: column.type, nullable: column.nullable };
  });
}

/** The `order by` list, or the same walked backwards. */
export function orderBy(terms: readonly Term[], backwards = false): string {
  return terms
    .map(({ sql, direction, nullable }) => {
      const ascending = (direction === 'ASC') !== backwards;
      const nulls = nullable ? ` nulls ${backwards ? 'first' : 'last'}` : '';
      return `${sql} ${ascending ? 'asc' : 'desc'}${nulls}`;
    })
    .join(', ');
}

const strictly = ({ sql, direction, nullable }: Term, value: string, after: boolean): string => {
  const beyond = `${sql} ${(direction === 'ASC') === after ? '>' : '<'} ${value}`;
  if (!nullable) return beyond;
  return after
    ? `(${beyond} or (${sql} is null and ${value} is not null))`
    : `(${beyond} or (${sql} is not null and ${value} is null))`;
};

const equal = ({ sql, nullable }: Term, value: string): string =>
  nullable ? `${sql} is not distinct from ${value}` : `${sql} = ${value}`;

/**
 * The condition that a row comes after (or before) a place in the order, given by the values of its keys; or is that
 * place itself, where `inclusive`.
 */
export function beyond(
  terms: readonly Term[],
  values: readonly string[],
  { after, inclusive = false }: { after: boolean; inclusive?: boolean },
): string {
  const uniform = terms.every((term) => !term.nullable && term.direction === terms[0]?.direction);
  if (uniform) {
    const operator = (terms[0]?.direction === 'ASC') === after ? '>' : '<';
    return `(${terms.map(({ sql }) => sql).join(', ')}) ${operator}${inclusive ? '=' : ''} (${values.join(', ')})`;
  }
  return terms.reduceRight(
    (rest, term, index) => {
      const value = values[index] ?? 'null';
      return `(${strictly(term, value, after)} or (${equal(term, value)} and ${rest}))`;
    },
    inclusive ? 'true' : 'false',
  );
}
