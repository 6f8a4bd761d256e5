import {
  type GraphQLLeafType,
  type GraphQLSchema,
  getVariableValues,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { Variables } from '#store';

/** A variable that is a list of leaves, none of which may be null. */
interface LeafList {
  readonly name: string;
  readonly type: GraphQLLeafType;
}

const known = new WeakMap<OperationDefinitionNode, readonly LeafList[]>();

function leafListOf(schema: GraphQLSchema, name: string, node: TypeNode): LeafList[] {
  const list = node.kind === Kind.NON_NULL_TYPE ? node.type : node;
  if (list.kind !== Kind.LIST_TYPE || list.type.kind !== Kind.NON_NULL_TYPE) return [];
  const item = list.type.type;
  const type = item.kind === Kind.NAMED_TYPE ? schema.getType(item.name.value) : undefined;
  return isLeafType(type) ? [{ name, type }] : [];
}

function leafListsOf(schema: GraphQLSchema, operation: OperationDefinitionNode): readonly LeafList[] {
  const found = known.get(operation);
  if (found) return found;
  const { variableDefinitions = [] } = operation;
  const lists = variableDefinitions.flatMap(({ variable, type }) => leafListOf(schema, variable.name.value, type));
  known.set(operation, lists);
  return lists;
}

/** @throws whatever is wrong with an item */
function coerceItem(type: GraphQLLeafType, item: unknown): unknown {
  const value: unknown = item === null || item === undefined ? undefined : type.parseValue(item);
  if (value === undefined) throw new TypeError(`not a ${type.name}`);
  return value;
}

/**
 * The variables of a request as graphql-js coerces them (GraphQL specification, section 6.1.2); undefined where it would
 * refuse them. It looks at the type anew for each item of a list, which is dear for the hundreds of references that a
 * gateway asks for: lists of leaves are therefore coerced here.
 */
export function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables,
): Variables | undefined {
  const { variableDefinitions = [] } = operation;
  const leafLists = leafListsOf(schema, operation);
  if (leafLists.length === 0) return getVariableValues(schema, variableDefinitions, variables).coerced;
  const lists: Record<string, unknown> = {};
  for (const { name, type } of leafLists) {
    const items = variables[name];
    if (!Array.isArray(items)) continue;
    try {
      lists[name] = items.map((item: unknown) => coerceItem(type, item));
    } catch {
      return undefined;
    }
  }
  const others = variableDefinitions.filter(({ variable }) => !Object.hasOwn(lists, variable.name.value));
  const { coerced } = getVariableValues(schema, others, variables);
  return coerced && { ...coerced, ...lists };
}
