import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { constant, type Selection } from '#store';
import { TYPE_NAME_KEY } from './answered.ts';
import { argumentsOf } from './argument.ts';
import { collect, type Operation } from './collect.ts';

/** A field with the types that it is asked of; what is asked below it is worked out once. */
interface Entry {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown> | undefined;
  readonly on: Set<string>;
}

const NOTHING = constant({});
const TYPE_NAME: Selection = { key: TYPE_NAME_KEY, name: '__typename', input: NOTHING, fields: [] };

const typesIn = ({ schema }: Operation, type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];

const isSame = (entry: Entry, key: string, nodes: readonly FieldNode[]): boolean =>
  entry.key === key && entry.nodes.length === nodes.length && entry.nodes.every((node, index) => node === nodes[index]);

/**
 * Lays the fields of several types into one sequence in which each type finds its own in their order: the same field
 * of two types is one entry, unless their orders contradict each other.
 */
function laid(operation: Operation, types: readonly GraphQLObjectType[], sets: readonly SelectionSetNode[]): Entry[] {
  const entries: Entry[] = [];
  for (const type of types) {
    let place = 0;
    for (const [key, nodes] of collect(operation, type, sets)) {
      const found = entries.findIndex((entry, index) => index >= place && isSame(entry, key, nodes));
      if (found >= 0) {
        entries[found]?.on.add(type.name);
        place = found + 1;
      } else {
        const definition = type.getFields()[nodes[0]?.name.value ?? ''];
        entries.splice(place, 0, { key, nodes, definition, on: new Set([type.name]) });
        place += 1;
      }
    }
  }
  return entries;
}

/** What is asked of an object, as a plain tree. */
export function select(
  operation: Operation,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Selection[] {
  const types = typesIn(operation, type);
  const fields = laid(operation, types, sets).map((entry): Selection => {
    const [node] = entry.nodes;
    const everywhere = entry.on.size === types.length;
    return {
      key: entry.key,
      name: node?.name.value ?? '',
      input: entry.definition && node ? argumentsOf(entry.definition, node) : NOTHING,
      fields: operation.extent.with(() => below(operation, entry)),
      ...(!everywhere && { on: entry.on }),
    };
  });
  return operation.withTypeNames && isAbstractType(type) ? [TYPE_NAME, ...fields] : fields;
}

function below(operation: Operation, { definition, nodes }: Entry): Selection[] {
  if (!definition) return [];
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) return [];
  return select(
    operation,
    type,
    nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : [])),
  );
}
