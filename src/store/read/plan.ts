import { Draft, type Guard, type Parameter } from './draft.ts';
import type { Variables } from './input.ts';
import { concatenate, object } from './json.ts';
import { type Root, rootPieces } from './root.ts';
import type { Selection } from './selection.ts';

/** A field at the root of an operation, and how it is answered. */
export interface RootSelection extends Selection {
  readonly root: Root;
}

/** One statement that answers an operation, for every request whose variables are of the same shape. */
export interface Plan {
  /** Gives one row with one column, `data`: the answer's JSON text. */
  readonly sql: string;
  readonly parameters: readonly Parameter[];
  readonly guards: readonly Guard[];
}

/**
 * Writes the statement for what is asked.
 * @throws {OnrecordError} BAD_USER_INPUT, BAD_CURSOR or BAD_ID for arguments that cannot be
 */
export function planOf(fields: readonly RootSelection[], variables: Variables): Plan {
  const draft = new Draft(variables);
  const members = fields.map((field) => ({ key: field.key, value: rootPieces(draft, field.root, field) }));
  const data = concatenate(object(members));
  const absent = draft.absentFrom(data);
  // PostgreSQL refuses values that no placeholder is there for.
  const unused = absent.length > 0 ? ` from (select ${absent.join(', ')}) unused` : '';
  return {
    sql: `select ${data} as data${unused}`,
    parameters: draft.parameters,
    guards: draft.guards,
  };
}

/** Whether a plan serves a request with these variables. */
export const serves = (plan: Plan, variables: Variables): boolean =>
  plan.guards.every(({ read, expected }) => read(variables) === expected);
