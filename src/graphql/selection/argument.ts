import { type FieldNode, GraphQLError, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';
import { ErrorCode, OnrecordError } from '#domain';
import { type Constancy, constant, type Input, type Variables } from '#store';

const hasVariable = (node: ValueNode): boolean =>
  node.kind === Kind.VARIABLE ||
  (node.kind === Kind.LIST && node.values.some(hasVariable)) ||
  (node.kind === Kind.OBJECT && node.fields.some(({ value }) => hasVariable(value)));

/** @throws {OnrecordError} BAD_USER_INPUT where a variable leaves out, or gives as null, what has to be there */
function valuesOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): unknown {
  try {
    return getArgumentValues(definition, node, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new OnrecordError(ErrorCode.BAD_USER_INPUT, `${definition.name}: ${error.message}`, { cause: error });
  }
}

/** What a document says of a part of a value; nothing where it leaves the part out, or to its default. */
function partOf(node: ValueNode, key: string | number): ValueNode | undefined {
  if (node.kind === Kind.LIST) return node.values[Number(key)];
  if (node.kind !== Kind.OBJECT) return node;
  // One value stands for a list of one (GraphQL specification, section 3.11).
  return typeof key === 'number' ? node : node.fields.find(({ name }) => name.value === key)?.value;
}

const constancyOf = (node: ValueNode | undefined): Constancy =>
  node === undefined || !hasVariable(node)
    ? { constant: true }
    : { constant: false, part: (key) => constancyOf(partOf(node, key)) };

/** The arguments of a field as one input, coerced and with defaults (GraphQL specification, section 6.4.1). */
export function argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): Input {
  if (!node.arguments?.some(({ value }) => hasVariable(value))) return constant(valuesOf(definition, node, {}));
  // A plan reads many parts of one object: coerce once for each request.
  let last: { variables: Variables; values: unknown } | undefined;
  return {
    constant: false,
    part: (key) => constancyOf(node.arguments?.find(({ name }) => name.value === key)?.value),
    read: (variables) => {
      if (last?.variables !== variables) last = { variables, values: valuesOf(definition, node, variables) };
      return last.values;
    },
  };
}
