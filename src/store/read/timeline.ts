import { at } from './input.ts';
import { array, type Member, object, type Piece } from './json.ts';
import type { Listed } from './listed.ts';
import type { Selection } from './selection.ts';
import { type Limit, sizeWithin } from './size.ts';
import { timestampText } from './value.ts';

/** Ten years of days. */
const LIMIT: Limit = {
  of: 'a timeline',
  largest: 3660,
  advice: 'Count by a longer unit, or narrow the list with where',
};
const UNITS = ['DAY', 'WEEK', 'MONTH', 'YEAR'];

/** A unit of time as PostgreSQL's `date_trunc` names it; its weeks are those of ISO 8601. */
function unitOf(value: unknown): string {
  const unit = String(value);
  if (!UNITS.includes(unit)) throw new Error(`the store cannot count by ${unit}`);
  return unit.toLowerCase();
}

/** A list's `timeline` as JSON text: how many of its rows fall into each unit of time, the latest units that have any. */
export function timelinePieces(listed: Listed, field: Selection): Piece[] {
  const { draft, entity, row, where, path } = listed;
  const { time = '' } = entity;
  const column = entity.fields[time];
  if (column?.is !== 'column') throw new Error(`the store does not know when a ${entity.name} was`);
  const unit = draft.decide(at(field.input, 'bucket'), unitOf);
  const limit = draft.integer(at(field.input, 'last'), sizeWithin(LIMIT, `${path}.timeline.last`));
  const start = `date_trunc('${unit}', ${listed.column(row.indexed(time, column))} at time zone 'UTC')`;
  const buckets = `select ${start} as start, count(*) as n from ${listed.from(start + where)} where ${where} group by 1 order by 1 desc limit ${limit}`;
  const bucket = draft.alias('b');
  const item = object(
    field.fields.map(({ key, name }): Member => {
      if (name === '__typename') return { key, value: ['"TimelineBucket"'] };
      if (name === 'count') return { key, value: [{ sql: `${bucket}.n::text` }] };
      return { key, value: ['"', { sql: timestampText(`${bucket}.start`) }, '"'] };
    }),
  );
  return array(item, `from (${buckets}) ${bucket} order by ${bucket}.start`);
}
