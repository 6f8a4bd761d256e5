import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { RootSelection, Variables } from '#store';
import { Extent } from './extent.ts';
import { roots } from './roots.ts';
import { select } from './select.ts';

/** What an operation asks of the store: all of it in one, and each root field by itself. */
export interface OperationSelection {
  readonly whole: readonly RootSelection[];
  /** Whether that is all that the operation asks. */
  readonly isComplete: boolean;
  readonly each: readonly (readonly [RootSelection])[];
}

/** An operation, with its variables coerced. */
export interface Asked extends Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments'> {
  readonly variableValues: Variables;
}

/** How the answer is handed on: walked by graphql-js, which has to know the types of objects, or sent as it is. */
export type Form = 'WALKED' | 'SENT';

/** How many shapes one operation may have by its directives before those seen first are forgotten. */
const SHAPES = 64;

interface Known {
  /** The variables that @skip and @include read. */
  readonly switches: readonly string[];
  readonly selections: Map<string, OperationSelection>;
}

const known = new WeakMap<OperationDefinitionNode, Known>();

/** The variables on which the shape of an operation hangs. */
function switchesOf(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): string[] {
  const names = new Set<string>();
  for (const node of [operation, ...Object.values(fragments)]) {
    visit(node, {
      Directive: ({ arguments: given = [] }) => {
        for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names];
}

function selectionOf(asked: Asked, form: Form): OperationSelection {
  const { schema, operation, fragments, variableValues: variables } = asked;
  const type = schema.getRootType(operation.operation);
  const reading = { schema, fragments, variables, withTypeNames: form === 'WALKED', extent: new Extent() };
  const fields = type ? select(reading, type, [operation.selectionSet]) : [];
  const whole = fields.flatMap((field): RootSelection[] => {
    const root = roots[field.name];
    return root ? [{ ...field, root }] : [];
  });
  return { whole, isComplete: whole.length === fields.length, each: whole.map((field) => [field] as const) };
}

/**
 * The same object for the same operation and the same directives, so that the store can keep a plan for it.
 * @throws {OnrecordError} BAD_USER_INPUT where it asks for too much
 */
export function operationSelection(asked: Asked, form: Form): OperationSelection {
  const { operation, fragments, variableValues } = asked;
  const entry: Known = known.get(operation) ?? { switches: switchesOf(operation, fragments), selections: new Map() };
  known.set(operation, entry);
  const key = [form, ...entry.switches.map((name) => variableValues[name] === true)].join();
  const found = entry.selections.get(key);
  if (found) return found;
  if (entry.selections.size >= SHAPES) entry.selections.clear();
  const selection = selectionOf(asked, form);
  entry.selections.set(key, selection);
  return selection;
}
