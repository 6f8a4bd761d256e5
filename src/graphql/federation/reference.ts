import { getDirective } from '@graphql-tools/utils';
import { GraphQLError, type GraphQLNamedType, type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql';
import type { Reference } from '#store';
import { Any } from './entity.ts';

/** The keys of every entity, in the order of their declaration. */
type Keys = ReadonlyMap<string, readonly string[]>;

function keysIn(schema: GraphQLSchema): Keys {
  const keysOf = (type: GraphQLNamedType): string[] =>
    (getDirective(schema, type, 'key') ?? []).map(({ fields }) => String(fields));
  const types = Object.values(schema.getTypeMap());
  return new Map(types.map((type) => [type.name, keysOf(type)] as const).filter(([, keys]) => keys.length > 0));
}

/**
 * What a representation refers to (Apollo Federation subgraph specification, scalar _Any). A gateway may know an entity
 * by a key that the entity does not have, and then sends null.
 */
function referenceOf(keys: Keys, representation: unknown): Reference {
  const given = Object(representation) as Readonly<Record<string, unknown>>;
  const { __typename: type } = given;
  const own = typeof type === 'string' ? keys.get(type) : undefined;
  if (typeof type !== 'string' || !own) {
    throw new GraphQLError(`a representation wants a __typename that is one of ${[...keys.keys()].sort().join(', ')}`);
  }
  const key = own.find((name) => typeof given[name] === 'string') ?? own.find((name) => given[name] === null);
  if (key === undefined) {
    throw new GraphQLError(`a representation of ${type} wants one of its keys as text: ${own.join(', ')}`);
  }
  return { type, key, value: given[key] as string | null };
}

/** Has representations read as references, and refused where they are none. */
export function readRepresentations(schema: GraphQLSchema): void {
  const any = schema.getType(Any.name);
  if (!isScalarType(any)) return;
  const keys = keysIn(schema);
  any.parseValue = (representation) => referenceOf(keys, representation);
  any.parseLiteral = (node, variables) => referenceOf(keys, valueFromASTUntyped(node, variables));
}
