import { type ApolloServerPlugin, type BaseContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { DocumentNode, FormattedExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A valid document, the operation of it that is asked, and the variables as they came. */
interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Gives the `data` of an answer as JSON text; undefined where the executor has to answer. */
export type AnswerText<TContext> = (context: TContext, question: Question) => Promise<string | undefined>;

/** JSON text that stands in an answer as it is. */
class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For plugins that look into answers. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/**
 * Sends the answer as the database wrote it: it is not parsed, walked by graphql-js and written again. Documents are
 * parsed and validated before, as always.
 */
export function splice<TContext extends BaseContext>(answerText: AnswerText<TContext>): ApolloServerPlugin<TContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          const { variables = {} } = request;
          const text = await answerText(contextValue, { schema, document, operation, variables });
          return text === undefined ? null : responseOf(text);
        },
      }),
  };
}

function responseOf(text: string): GraphQLResponse {
  const singleResult = { data: new JsonText(text) as unknown as Record<string, unknown> };
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

/** An answer as JSON, what is JSON already being left as it is. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  if (!(data instanceof JsonText)) return `${JSON.stringify(result)}\n`;
  const others = JSON.stringify(rest);
  return others === '{}' ? `{"data":${data.text}}\n` : `{"data":${data.text},${others.slice(1)}\n`;
}
