import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { type Graph, type GraphObject, isObject } from './graph.ts';
import { pageOf } from './page-of.ts';
import { type Asked, type CursorOf, holds, type Item, inTurn, type ListInput, type Turn } from './question.ts';

const ACTORS = ['Person', 'Country', 'Organisation'];

const isOf = (object: GraphObject, type: string): boolean =>
  object.__typename === type || (type === 'Actor' && ACTORS.includes(object.__typename)) || type === 'Node';

export interface Expecting {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly turn: Turn;
  readonly cursorOf: CursorOf;
}

/** The name of the type of a field, without list and non-null; of a field of several types, that of any. */
function typeOf({ schema }: Expecting, parent: string, field: string): string {
  const type = schema.getType(parent);
  const definition = isObjectType(type) ? type.getFields()[field] : undefined;
  return definition ? getNamedType(definition.type).name : '';
}

/** The fields that are asked of an object, those of one key together. */
function fieldsOf(expecting: Expecting, object: GraphObject, items: readonly Item[]): Map<string, Asked[]> {
  const fields = new Map<string, Asked[]>();
  for (const item of items) {
    if (item.when && !holds(item.when, expecting.turn)) continue;
    if (item.is === 'field') fields.set(item.key, [...(fields.get(item.key) ?? []), item]);
    else if (isOf(object, item.on)) {
      for (const [key, asked] of fieldsOf(expecting, object, item.items)) {
        fields.set(key, [...(fields.get(key) ?? []), ...asked]);
      }
    }
  }
  return fields;
}

function fieldValue(expecting: Expecting, object: GraphObject, { field, input }: Asked): unknown {
  const held = object[field];
  if (held === undefined) throw new Error(`nothing is said of ${object.__typename}.${field}`);
  const given = inTurn(input, expecting.turn);
  const found: unknown = typeof held === 'function' ? (held as (input: unknown) => unknown)(given) : held;
  const type = typeOf(expecting, object.__typename, field);
  if (!type.endsWith('Connection')) return found;
  return pageOf(found as readonly GraphObject[], {
    type: type.replace(/Connection$/, ''),
    input: given as ListInput,
    row: expecting.graph.row,
    cursorOf: expecting.cursorOf,
  });
}

function shown(expecting: Expecting, value: unknown, items: readonly Item[]): unknown {
  if (Array.isArray(value)) return value.map((one) => shown(expecting, one, items));
  return isObject(value) ? expected(expecting, value as GraphObject, items) : value;
}

/** The answer to what is asked of an object. */
export const expected = (expecting: Expecting, object: GraphObject, items: readonly Item[]): Record<string, unknown> =>
  Object.fromEntries(
    [...fieldsOf(expecting, object, items)].map(([key, asked]) => {
      const [first] = asked;
      const below = asked.flatMap((one) => one.items ?? []);
      return [key, first ? shown(expecting, fieldValue(expecting, object, first), below) : undefined];
    }),
  );
