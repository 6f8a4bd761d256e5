import type { Column } from '../model/entity.ts';
import type { Piece } from './json.ts';

const quoted = (sql: string, nullable: boolean, before = ''): Piece[] =>
  nullable ? [{ sql: `coalesce('"${before}' || ${sql} || '"', 'null')` }] : [`"${before}`, { sql }, '"'];

const bare = (sql: string, nullable: boolean): Piece[] => [{ sql: nullable ? `coalesce(${sql}, 'null')` : sql }];

/** A column's value as JSON text. `sql` is the column under its alias. */
export function jsonValue(column: Column, sql: string): Piece[] {
  switch (column.type) {
    case 'text':
    case 'texts':
      return bare(`to_json(${sql})::text`, column.nullable);
    case 'id':
      return quoted(`${sql}::text`, column.nullable, `${column.noun ?? ''}_`);
    case 'enum':
      return quoted(`${sql}::text`, column.nullable);
    case 'float':
      return bare(numberText(sql), column.nullable);
    case 'integer':
    case 'boolean':
      return bare(`${sql}::text`, column.nullable);
    case 'instant':
      return quoted(instantText(sql), column.nullable);
  }
}

/** An instant as PostgreSQL reads it, which counts the years before 1 as BC, and wants no sign before long ones. */
export function instantLiteral(instant: Date): string {
  const [, year = '', rest = ''] = /^([+-]?\d+)(-.*)$/.exec(instant.toISOString()) ?? [];
  const number = Number(year);
  const written = (years: number): string => `${String(years).padStart(4, '0')}${rest}`;
  return number > 0 ? written(number) : `${written(1 - number)} BC`;
}

/** An instant as ISO 8601 in UTC, to the millisecond: what JavaScript's `toISOString` writes. */
export const instantText = (sql: string): string => timestampText(`${sql} at time zone 'UTC'`);

/** The same of a timestamp without time zone that is in UTC. */
export const timestampText = (sql: string): string => `to_char(${sql}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A number from 0 to 1 as JavaScript writes it: PostgreSQL turns to exponents sooner, and gives them two digits. */
export const numberText = (sql: string): string =>
  `case when ${sql} >= 0.0001 or ${sql} = 0 then ${sql}::text` +
  ` when ${sql} >= 0.000001 then ${sql}::text::numeric::text` +
  ` else replace(${sql}::text, 'e-0', 'e-') end`;
