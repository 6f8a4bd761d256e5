import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { RootSelection, Variables } from '#store';
import { roots } from './roots.ts';
import { select } from './select.ts';

/** What an operation asks of the store: all of it in one, and each root field by itself. */
export interface OperationSelection {
  readonly whole: readonly RootSelection[];
  readonly each: readonly (readonly [RootSelection])[];
}

interface Asked extends Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments'> {
  readonly variableValues: Variables;
}

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

function selectionOf({ schema, operation, fragments, variableValues: variables }: Asked): OperationSelection {
  const type = schema.getRootType(operation.operation);
  const fields = type ? select({ schema, fragments, variables }, type, [operation.selectionSet]) : [];
  const whole = fields.flatMap((field): RootSelection[] => {
    const root = roots[field.name];
    return root ? [{ ...field, root }] : [];
  });
  return { whole, each: whole.map((field) => [field] as const) };
}

/** The same object for the same operation and the same directives, so that the store can keep a plan for it. */
export function operationSelection(asked: Asked): OperationSelection {
  const { operation, fragments, variableValues } = asked;
  const entry: Known = known.get(operation) ?? { switches: switchesOf(operation, fragments), selections: new Map() };
  known.set(operation, entry);
  const key = entry.switches.map((name) => (variableValues[name] === true ? '1' : '0')).join('');
  const selection = entry.selections.get(key) ?? selectionOf(asked);
  entry.selections.set(key, selection);
  return selection;
}
