/**
 * A GraphQL document that knows the types of its answer and of its variables. graphql-codegen's client preset writes such
 * documents with `documentMode: string`.
 */
export interface TypedDocument<Result, Variables> {
  /** The document as a server reads it. */
  toString(): string;
  /** Carries the types; nothing is ever in it. */
  readonly __apiType?: (variables: Variables) => Result;
}
