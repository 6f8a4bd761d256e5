import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { isOfArguments, rememberFault } from './faults.ts';
import { operationSelection } from './operation-selection.ts';

/** A valid document, the operation of it that is asked, and the variables as they came. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const fragments = new WeakMap<DocumentNode, Fragments>();

function fragmentsOf(document: DocumentNode): Fragments {
  const known =
    fragments.get(document) ??
    Object.fromEntries(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
  fragments.set(document, known);
  return known;
}

/**
 * The answer of a whole operation as JSON text, as PostgreSQL wrote it: the value of `data`. Undefined where the
 * executor has to answer, because the operation asks for more than the store keeps, or because there is an error to be
 * told, which is the executor's to place.
 */
export async function answerText(context: Context, question: Question): Promise<string | undefined> {
  const { schema, operation } = question;
  if (operation.operation !== OperationTypeNode.QUERY) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], question.variables);
  if (!coerced) return undefined;
  const asked = { schema, operation, fragments: fragmentsOf(question.document), variableValues: coerced };
  const { whole, isComplete } = operationSelection(asked, 'SENT');
  if (!isComplete || whole.length === 0) return undefined;
  try {
    const text = await context.store.read(whole, coerced);
    const lookups = whole.filter(({ root }) => root.is === 'lookup');
    // A lookup that finds nothing is an error. (The same words may stand deeper down: then the executor finds none.)
    return lookups.some(({ key }) => text.includes(`"${key}":null`)) ? undefined : text;
  } catch (error) {
    if (!isOfArguments(error)) rememberFault(context, operation, error);
    return undefined;
  }
}
