import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from '#store';
import type { Extent } from './extent.ts';

/** An operation as it is executed: what its fragments are, and what its directives read. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
  /** Whether the type of an object is asked for wherever it may be of several: graphql-js has to know it. */
  readonly withTypeNames: boolean;
  /** How much has been read of it. */
  readonly extent: Extent;
}

type Fragment = FragmentDefinitionNode | InlineFragmentNode;

/** The fields asked of an object, under their names in the answer. */
export type Collected = Map<string, FieldNode[]>;

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: NamedTypeNode | undefined): boolean {
  if (!condition) return true;
  const asked = schema.getType(condition.name.value);
  return asked === type || (isAbstractType(asked) && schema.isSubType(asked, type));
}

/** CollectFields of the GraphQL specification (section 6.3.2), over several selection sets of one object. */
export function collect(operation: Operation, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Collected {
  const { schema, fragments, variables } = operation;
  const fields: Collected = new Map();
  const spread = new Set<string>();
  const takeField = (node: FieldNode): void => {
    const key = node.alias?.value ?? node.name.value;
    fields.set(key, [...(fields.get(key) ?? []), node]);
  };
  const fragmentOf = (node: FragmentSpreadNode | InlineFragmentNode): Fragment | undefined => {
    if (node.kind === Kind.INLINE_FRAGMENT) return node;
    const isNew = !spread.has(node.name.value);
    spread.add(node.name.value);
    return isNew ? fragments[node.name.value] : undefined;
  };
  const walk = (set: SelectionSetNode): void => {
    for (const node of set.selections.filter((one) => isIncluded(one, variables))) {
      if (node.kind === Kind.FIELD) takeField(node);
      else {
        const fragment = fragmentOf(node);
        if (fragment && applies(schema, type, fragment.typeCondition)) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) walk(set);
  return fields;
}
