import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { RootSelection, Variables } from '#store';
import { coercedVariables } from './coerced-variables.ts';
import { operationSelection } from './operation-selection.ts';

/** A valid document, the operation of it that is asked, and the variables as they came. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A question as the store takes it. */
export interface AskedOfStore {
  readonly fields: readonly RootSelection[];
  readonly variables: Variables;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const fragments = new WeakMap<DocumentNode, Fragments>();

function fragmentsOf(document: DocumentNode): Fragments {
  const known = fragments.get(document);
  if (known) return known;
  const found = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  fragments.set(document, found);
  return found;
}

/** What an operation asks, where that is what the store keeps and nothing else; undefined where it is not. */
export function askedOfStore({ schema, document, operation, variables }: Question): AskedOfStore | undefined {
  if (operation.operation !== OperationTypeNode.QUERY) return undefined;
  const coerced = coercedVariables(schema, operation, variables);
  if (!coerced) return undefined;
  const asked = { schema, operation, fragments: fragmentsOf(document), variableValues: coerced };
  const { whole, isComplete } = operationSelection(asked, 'SENT');
  return isComplete && whole.length > 0 ? { fields: whole, variables: coerced } : undefined;
}
