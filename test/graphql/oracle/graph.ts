// What the graph says of a record, as objects that lead to each other. This is the schema's descriptions put into
// arrays: it knows nothing of how the store answers.

/** An object of the graph: its type, and every field under its own name. Edges are functions, since they go round in circles. */
export interface GraphObject {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** What stands at the far end of an edge. */
export type Edge = () => GraphObject | readonly GraphObject[] | null;

/** Objects by their types; `Actor` holds those of three. */
export type ByType = Readonly<Record<string, readonly GraphObject[]>>;

export interface Graph {
  /** What the lists at the root hold, and all else that has an id. */
  readonly listed: ByType;
  /** An object by its key, listed or not. */
  readonly row: (key: string) => GraphObject;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects at the far end of an edge, however many. */
export function follow(object: GraphObject, field: string): readonly GraphObject[] {
  const found = (object[field] as Edge)();
  if (found === null) return [];
  return Array.isArray(found) ? (found as readonly GraphObject[]) : [found as GraphObject];
}
