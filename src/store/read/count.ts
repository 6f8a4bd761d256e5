import type { Edge, Source } from '../model/entity.ts';
import { entityOf } from '../model/model.ts';
import type { Draft } from './draft.ts';
import { currentOf, fromOf } from './from.ts';
import type { Input } from './input.ts';
import { type Lead, leadOf } from './lead.ts';
import { Row } from './row.ts';
import { condition } from './where.ts';

/** How many rows each row of a list leads to along an edge. */
export interface Counting {
  readonly draft: Draft;
  readonly row: Row;
  readonly edge: Edge;
  /** Which of them count; without it, all. */
  readonly filter: Input | undefined;
  /** Where the filter stands in the arguments, for messages. */
  readonly path: string;
  /** Whether the list is that of all rows, so that it is better to count for all at once than for each. */
  readonly isWhole: boolean;
}

/** A query that counts all rows at the far end that are as the filter says; `columns` is its select list. */
function countingQuery(
  { draft, edge, filter, path }: Counting,
  { far, source, lead }: { far: string; source: Source; lead?: Lead | undefined },
): (columns: string) => string {
  const entity = entityOf(edge.to);
  const row = new Row(far, source.repeated);
  const conditions = currentOf(entity, source, far);
  if (filter) {
    conditions.push(condition({ draft, entity, row, input: filter, path, ...(lead && { led: lead.edge }) }));
  }
  const rest = `${row.joins()} where ${conditions.join(' and ')}`;
  return (columns) => `select ${columns} from ${fromOf(source, far, columns + rest)}${rest}`;
}

/** The count as SQL, and the join that brings it. */
export function countOf(counting: Counting): { sql: string; join: string } {
  const { draft, row, edge, filter: input, path } = counting;
  const [far, counts] = [draft.alias('f'), draft.alias('n')];
  const source = edge.source(row.alias, far);
  if (!counting.isWhole) {
    const query = countingQuery(counting, { far, source });
    return { sql: `${counts}.n`, join: ` cross join lateral (${query('count(*)::integer as n')}) ${counts}` };
  }
  const key = edge.tie?.(far) ?? '';
  // Rows behind a join table are led to by it already.
  const lead = input && !source.repeated ? leadOf({ draft, entity: entityOf(edge.to), input, path }, far) : undefined;
  const all = { ...source, where: `${key} is not null` };
  const query = countingQuery(counting, { far, source: lead?.source ?? all, lead });
  return {
    sql: `coalesce(${counts}.n, 0)`,
    join: ` left join (${query(`${key} as key, count(*)::integer as n`)} group by 1) ${counts} on ${counts}.key = ${row.alias}.id`,
  };
}
