/** What a page of a list is asked for with. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page out of one row more than it shows, which tells whether there is a next one. */
export function pageOf<Row>(rows: readonly Row[], first: number, cursorOf: (row: Row) => string): Page<Row> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** A place in a list ordered by a key and an id: `<key>_<id>`. */
export const cursorOf = (key: string | number | null, id: string): string => `${key ?? ''}_${id}`;

export const cursorOfStatement = ({ saidAt, id }: { saidAt: Date; id: string }): string =>
  cursorOf(saidAt.getTime(), id);

export const cursorOfMembership = ({ since, id }: { since: string | null; id: string }): string => cursorOf(since, id);

/** The key and the id that a cursor holds; nothing where there is none. */
export function placeOf(cursor: string | null | undefined): { key: string; id: string } | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [key = '', id = ''] = cursor.split('_');
  return { key, id };
}
