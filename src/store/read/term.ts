import type { Column, OrderTerm } from '../model/entity.ts';
import type { SqlType } from './draft.ts';
import type { Input } from './input.ts';

/** One key of an order. Rows without it come last, whatever the direction. */
export interface Term extends OrderTerm {
  readonly sql: string;
  readonly type: SqlType;
  readonly column: Column['type'];
  readonly nullable: boolean;
  /** Of a count: which rows are counted; without it, all. */
  readonly filter?: Input | undefined;
  /** Of a count: what has to be joined to the rows for it. */
  readonly join?: string;
}

/** What has to be joined to the rows for an order. */
export const joinsOf = (terms: readonly Term[]): string => terms.map(({ join = '' }) => join).join('');

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
