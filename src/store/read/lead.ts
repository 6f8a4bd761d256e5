import type { Edge, Entity, Source } from '../model/entity.ts';
import { entityOf } from '../model/model.ts';
import type { Draft } from './draft.ts';
import { at, type Input } from './input.ts';
import { namesOne } from './names-one.ts';
import { Row } from './row.ts';
import { condition } from './where.ts';

/** Where a list's rows are found by what its filter asks of one edge. */
export interface Lead {
  /** The edge of which the filter's `some` is so for every row of the source. */
  readonly edge: string;
  readonly source: Source;
}

interface Asked {
  readonly draft: Draft;
  readonly entity: Entity;
  /** The list's filter. */
  readonly input: Input;
  /** Where it stands in the arguments, for messages. */
  readonly path: string;
}

const someOf = (filter: unknown, name: string): unknown =>
  (filter as Readonly<Record<string, { readonly some?: unknown } | null | undefined>> | null)?.[name]?.some;

/**
 * How to find the rows of a whole list by the one row that its filter names at the far end of a join table: "statements
 * about this issue". The join table's index is walked in the order of the list and left when the page is full, however
 * many rows there are. PostgreSQL does not find this way by itself: it cannot know that there is one such row.
 */
export function leadOf({ draft, entity, input, path }: Asked, far: string): Lead | undefined {
  const edges = Object.entries(entity.fields).flatMap(([name, field]): [string, Edge][] =>
    field.is === 'edge' && field.through ? [[name, field]] : [],
  );
  if (edges.length === 0) return undefined;
  const found = draft.decide(
    input,
    (filter) => edges.find(([name, { to }]) => namesOne(entityOf(to), someOf(filter, name)))?.[0] ?? '',
  );
  const edge = edges.find(([name]) => name === found)?.[1];
  if (!edge?.through) return undefined;
  const { table, near, far: other, current, repeats } = edge.through;
  const join = `${far}_lead`;
  const [named, one] = [entityOf(edge.to), new Row(draft.alias('f'))];
  const some = at(at(input, found), 'some');
  const held = condition({ draft, entity: named, row: one, input: some, path: `${path}.${found}.some` });
  return {
    edge: found,
    source: {
      from: `${table} ${join}`,
      own: ` join ${entity.table} ${far} on ${far}.id = ${join}.${near}`,
      where: `${join}.${other} = (select ${one.alias}.id from ${named.table} ${one.alias}${one.joins()} where ${held})`,
      current: `${join}.${current}`,
      repeated: Object.fromEntries(Object.entries(repeats).map(([field, sql]) => [field, `${join}.${sql}`])),
    },
  };
}
