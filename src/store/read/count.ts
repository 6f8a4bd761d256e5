import type { Edge } from '../model/entity.ts';
import { entityOf } from '../model/model.ts';
import type { Draft } from './draft.ts';
import type { Input } from './input.ts';
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

/** The count as SQL, and the join that brings it. */
export function countOf({ draft, row, edge, filter, path, isWhole }: Counting): { sql: string; join: string } {
  const [far, counts] = [draft.alias('f'), draft.alias('n')];
  const entity = entityOf(edge.to);
  const farRow = new Row(far);
  const conditions = [
    ...(entity.current ? [entity.current(far)] : []),
    ...(filter ? [condition({ draft, entity, row: farRow, input: filter, path })] : []),
  ];
  const source = edge.source(row.alias, far);
  const from = `from ${source.from}${farRow.joins()}`;
  if (!isWhole) {
    const where = [source.where, ...conditions].join(' and ');
    return {
      sql: `${counts}.n`,
      join: ` cross join lateral (select count(*)::integer as n ${from} where ${where}) ${counts}`,
    };
  }
  const key = edge.tie?.(far) ?? '';
  const where = [`${key} is not null`, ...conditions].join(' and ');
  return {
    sql: `coalesce(${counts}.n, 0)`,
    join: ` left join (select ${key} as key, count(*)::integer as n ${from} where ${where} group by 1) ${counts} on ${counts}.key = ${row.alias}.id`,
  };
}
