import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';
import { constant, type Input, type Variables } from '#store';

const hasVariable = (node: ValueNode): boolean =>
  node.kind === Kind.VARIABLE ||
  (node.kind === Kind.LIST && node.values.some(hasVariable)) ||
  (node.kind === Kind.OBJECT && node.fields.some(({ value }) => hasVariable(value)));

/** The arguments of a field as one input, coerced and with defaults (GraphQL specification, section 6.4.1). */
export function argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode): Input {
  if (!node.arguments?.some(({ value }) => hasVariable(value)))
    return constant(getArgumentValues(definition, node, {}));
  // A plan reads many parts of one object: coerce once for each request.
  let last: { variables: Variables; values: unknown } | undefined;
  return {
    constant: false,
    read: (variables) => {
      if (last?.variables !== variables) last = { variables, values: getArgumentValues(definition, node, variables) };
      return last.values;
    },
  };
}
