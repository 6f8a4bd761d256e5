/** Counts rows by the values of a column field; those without a value are left out. */
export interface ValueFacet {
  readonly by: 'value';
  /** The name of the column field. */
  readonly field: string;
  /** What is counted, as the name of the graph's type begins: `StatementKind` is counted in `StatementKindCount`. */
  readonly of: string;
}

/** Counts rows by the rows of another entity that they lead to; those that lead to none are left out. */
export interface NodeFacet {
  readonly by: 'node';
  /** The entity that is counted. */
  readonly of: string;
  /** The column by which a row leads on. */
  readonly column: string;
  /** The table in which it is found again, and the column of it that leads to the entity. */
  readonly through?: Through;
  /**
   * Where one row may lead to several, or by several ways to one: a query for the distinct ids that a value of the
   * column leads to, under the name `id`. Asked once for each value, not for each row.
   */
  readonly reach?: (value: string) => string;
}

/** A table between the rows and what is counted. No row may lead through it to the same thing twice. */
export interface Through {
  readonly table: string;
  readonly near: string;
  readonly far: string;
}

/** A way of counting the rows of an entity. */
export type Facet = ValueFacet | NodeFacet;

export const byValue = (field: string, of = 'Text'): ValueFacet => ({ by: 'value', field, of });

export const byNode = (of: string, column: string): NodeFacet => ({ by: 'node', of, column });

export const byNodeThrough = (of: string, column: string, through: Through): NodeFacet => ({
  ...byNode(of, column),
  through,
});

export const byReach = (of: string, column: string, reach: (value: string) => string): NodeFacet => ({
  ...byNode(of, column),
  reach,
});
