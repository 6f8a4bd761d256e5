/** How a server wants to be asked: in Onrecord's schema, in the same with plain ids and no federation, or in PostGraphile's. */
export type Dialect = 'onrecord' | 'peer' | 'postgraphile';

/** What a GraphQL server is sent. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The `data` of an answer. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question, which only the question knows
export type Answer = any;

/** What is asked about, read from the database: the same for every server. */
export interface Subjects {
  /** Slugs of intergovernmental organisations of more than twenty members, all of them countries. */
  readonly alliances: readonly string[];
  /** Slugs of organisations of more than twenty members. */
  readonly organisations: readonly string[];
  /** Slugs of issues, much spoken about or little. */
  readonly issues: readonly string[];
  /** Words that some statements have, one after the other. */
  readonly phrases: readonly string[];
  /** Hundreds of persons' keys. */
  readonly persons: readonly (readonly string[])[];
}

/** One question, as each kind of server is asked it. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** All that is asked in turn, so that no server answers the same thing over and over. */
  operations(dialect: Dialect, subjects: Subjects): Operation[];
  /** An answer without what is each server's own: ids' prefixes, cursors, names of fields. */
  plain(dialect: Dialect, data: Answer): unknown;
}

/** An instant in one form. */
export const instant = (value: string): string => new Date(value).toISOString();

/** A row's key without the noun that Onrecord puts before it. */
export const key = (id: string): string => id.slice(id.indexOf('_') + 1);
