import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A valid document, the operation of it that is asked, and the variables as they came. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Gives the `data` of an answer as JSON text; undefined where the executor has to answer. */
export type AnswerText<TContext> = (context: TContext, question: Question) => Promise<string | undefined>;

/** The body of an answer that is nothing but data. */
export const bodyOf = (data: string): string => `{"data":${data}}\n`;
