import type { Facet } from './facet.ts';

/** How a column's value is held in PostgreSQL, and so how it is compared, ordered and written as JSON. */
export type ColumnType = 'text' | 'texts' | 'id' | 'enum' | 'integer' | 'float' | 'boolean' | 'instant';

/** A field whose value stands in a column. */
export interface Column {
  readonly is: 'column';
  readonly type: ColumnType;
  /** The column's name in SQL. */
  readonly sql: string;
  readonly nullable: boolean;
  /** The table that holds it, where it is not the entity's own: one row to each row of the entity, by id. */
  readonly table?: string;
  /** The PostgreSQL type of an enum column. */
  readonly enumeration?: string;
  /** Whether no two rows of the table have the same value. */
  readonly unique?: true;
  /** Whether an index holds the texts by code point; it serves what is compared in the same way only. */
  readonly sorted?: true;
  /** A column whose texts begin with this one's, with an index of the words and parts of words in them. */
  readonly within?: string;
  /** The noun that an id speaks of: the API's id is `<noun>_<uuid>`. */
  readonly noun?: string;
}

/** The rows at the far end of an edge: what to select from, and what ties them to the near end. */
export interface Source {
  readonly from: string;
  readonly where: string;
  /** The join of the far end's own table, where `from` is a join table that holds much of what is asked. */
  readonly own?: string;
  /** SQL that says whether the far end's row belongs to the current version of its article, where a join table repeats it. */
  readonly current?: string;
  /** Columns of the far end that a join table repeats, so that its index can be walked in their order. */
  readonly repeated?: Readonly<Record<string, string>>;
  /** The near end's column that holds the far end's id, where nothing else ties them. */
  readonly held?: string;
}

/** A table that ties rows of two others to each other, with an index by the far one and what it repeats of the near one. */
export interface JoinTable {
  readonly table: string;
  /** Its column that holds the near end's id. */
  readonly near: string;
  /** Its column that holds the far end's id. */
  readonly far: string;
  /** Its column that says whether the near end's row belongs to the current version of its article. */
  readonly current: string;
  /** Its columns that repeat the near end's, by the names of their fields. */
  readonly repeats: Readonly<Record<string, string>>;
}

/** A field that leads to other rows. `one`: at most one; `list`: a few, whole; `connection`: many, in pages. */
export interface Edge {
  readonly is: 'edge';
  readonly shape: 'one' | 'list' | 'connection';
  /** The entity at the far end. */
  readonly to: string;
  readonly nullable: boolean;
  readonly source: (near: string, far: string) => Source;
  /** The column at the far end that holds the near end's id; where there is one, rows can be ordered by how many they lead to. */
  readonly tie?: (far: string) => string;
  /** The join table behind `source`, where there is one. */
  readonly through?: JoinTable;
  /** The order of a list, as SQL over the far alias. */
  readonly order?: (far: string) => string;
  /** Also rows of superseded article versions. */
  readonly superseded?: boolean;
}

/** A field that shows columns of the same row as an object of another type. */
export interface Aspect {
  readonly is: 'aspect';
  readonly to: string;
  /** SQL that says whether the object is there; without it, it always is. */
  readonly present?: (alias: string) => string;
}

/** A field that shows, as an object of another type, texts computed from the row, arguments, and one row of elsewhere. */
export interface Computed {
  readonly is: 'computed';
  readonly to: string;
  readonly source: (near: string, far: string) => Source;
  /** The object's fields as SQL of type text; `argument` makes an integer parameter of an argument. */
  readonly texts: (near: string, far: string, argument: (name: string) => string) => Readonly<Record<string, string>>;
}

export type EntityField = Column | Edge | Aspect | Computed;

export interface OrderTerm {
  /** The name of a column field, or of an edge that has a `tie`: by how many rows it leads to. */
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A type of the graph and the table that its rows stand in. */
export interface Entity {
  readonly name: string;
  readonly table: string;
  /** The object types of an abstract entity, by the value of `kind`. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** What tells its rows from others of the same table. */
  readonly condition?: (alias: string) => string;
  /** Whether a row belongs to the current version of its article. */
  readonly current?: (alias: string) => string;
  readonly fields: Readonly<Record<string, EntityField>>;
  /** The order of its connections, made total by the id. */
  readonly order: readonly OrderTerm[];
  /** By what its rows can be counted. */
  readonly facets?: Readonly<Record<string, Facet>>;
  /** The field that says when; where there is one, its rows can be counted by days, weeks, months and years. */
  readonly time?: string;
}

/** What is to be known of rows for them to be counted. */
export type Countable = Pick<Entity, 'name' | 'fields' | 'facets' | 'time'>;
