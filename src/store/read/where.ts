import { ErrorCode, OnrecordError } from '#domain';
import type { Edge, Entity } from '../model/entity.ts';
import { entityOf } from '../model/model.ts';
import type { Draft } from './draft.ts';
import { currentOf, fromOf } from './from.ts';
import { at, type Input } from './input.ts';
import { namesOne } from './names-one.ts';
import { operations } from './operator.ts';
import { Row } from './row.ts';

interface Filter {
  readonly draft: Draft;
  readonly entity: Entity;
  readonly row: Row;
  readonly input: Input;
  /** Where the filter stands in the arguments, for messages. */
  readonly path: string;
  /** The edge of which `some` is so already, by what is selected from. */
  readonly led?: string;
}

const under = (filter: Filter, key: string | number): Filter => ({
  ...filter,
  input: at(filter.input, key),
  path: `${filter.path}.${key}`,
});

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The keys that a filter gives. A null would mean "anything" to one reader and "nothing" to another: it is refused. */
function keysOf({ draft, input, path }: Filter): string[] {
  const keys = draft.decide(input, (value) => {
    if (!isObject(value)) throw nullIn(path);
    for (const [key, held] of Object.entries(value)) if (held === null) throw nullIn(`${path}.${key}`);
    return Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .join(' ');
  });
  return keys === '' ? [] : keys.split(' ');
}

const nullIn = (path: string): OnrecordError =>
  new OnrecordError(ErrorCode.BAD_USER_INPUT, `${path} is null; leave it out, or ask with isNull`);

const all = (conditions: readonly string[]): string => (conditions.length === 0 ? 'true' : conditions.join(' and '));

function combined(filter: Filter, operator: 'AND' | 'OR'): string {
  const length = filter.draft.decide(filter.input, (value) => (Array.isArray(value) ? value.length : 0));
  filter.draft.addConditions(filter.path, length);
  const parts = Array.from({ length }, (_, index) => condition(under(filter, index)));
  if (operator === 'AND') return all(parts);
  return parts.length === 0 ? 'false' : `(${parts.map((part) => `(${part})`).join(' or ')})`;
}

/** Whether a row at the far end of an edge is as the filter says. */
function exists(filter: Filter, edge: Edge, quantifier: 'some' | 'every' | 'none'): string {
  filter.draft.leadAlongEdge(filter.path);
  const far = filter.draft.alias('f');
  const source = edge.source(filter.row.alias, far);
  const entity = entityOf(edge.to);
  const row = new Row(far, source.repeated);
  const held = condition({ ...filter, entity, row });
  const { draft, input } = filter;
  // Known by its key, a row is looked up once; by `exists`, for each row, or all that lead to it are sorted.
  if (source.held !== undefined && draft.decide(input, (value) => namesOne(entity, value))) {
    return `${source.held} = (select ${far}.id from ${source.from}${row.joins()} where ${held})`;
  }
  const conditions = edge.superseded ? [source.where] : currentOf(entity, source, far);
  if (quantifier === 'every') conditions.push(`(${held}) is not true`);
  else if (held !== 'true') conditions.push(held);
  const rest = `${row.joins()} where ${all(conditions)}`;
  const found = `exists (select from ${fromOf(source, far, rest)}${rest})`;
  return quantifier === 'some' ? found : `not ${found}`;
}

function related(filter: Filter, edge: Edge, isLed: boolean): string {
  if (edge.shape === 'one') return exists(filter, edge, 'some');
  const quantifiers = keysOf(filter) as ('some' | 'every' | 'none')[];
  const asked = isLed ? quantifiers.filter((quantifier) => quantifier !== 'some') : quantifiers;
  return all(asked.map((quantifier) => exists(under(filter, quantifier), edge, quantifier)));
}

function part(filter: Filter, key: string, isLed: boolean): string {
  if (key === 'AND' || key === 'OR') return combined(filter, key);
  if (key === 'NOT') return `(${condition(filter)}) is not true`;
  const field = filter.entity.fields[key];
  if (field?.is === 'edge') return related(filter, field, isLed);
  if (field?.is !== 'column') throw new Error(`the store cannot filter ${filter.entity.name} by ${key}`);
  const { draft, row, input, path } = filter;
  const names = keysOf(filter);
  const within = field.within === undefined ? {} : { within: row.column({ ...field, sql: field.within }) };
  return all(operations({ draft, column: field, sql: row.indexed(key, field), ...within, input, path }, names));
}

/**
 * A filter as an SQL condition on a row. A row passes or does not: where SQL would answer "unknown", because a column
 * is null, the row does not pass.
 * @throws {OnrecordError} BAD_USER_INPUT for a null in the filter, BAD_ID for an id of another noun
 */
export function condition({ led, ...filter }: Filter): string {
  return all(keysOf(filter).map((key) => part(under(filter, key), key, key === led)));
}
