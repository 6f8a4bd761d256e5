import { type ApolloServerPlugin, type BaseContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult, OperationDefinitionNode } from 'graphql';
import { type AnswerText, bodyOf } from './answer-text.ts';
import type { Shortcut } from './shortcut.ts';

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
 * @param shortcut where the question may be asked from the next time
 */
export function splice<TContext extends BaseContext>(
  answerText: AnswerText<TContext>,
  shortcut: Shortcut<TContext>,
): ApolloServerPlugin<TContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, request, contextValue, source, ...rest }) => {
          // Unlike what its type says, it is absent where no operation has the name that is asked for.
          const operation = rest.operation as OperationDefinitionNode | undefined;
          if (!operation || shortcut.hasTried(request.http?.body)) return null;
          const { variables = {} } = request;
          const text = await answerText(contextValue, { schema, document, operation, variables });
          if (text === undefined) return null;
          shortcut.keep(request.http?.body, source, { schema, document, operation });
          return responseOf(text);
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
  return others === '{}' ? bodyOf(data.text) : `{"data":${data.text},${others.slice(1)}\n`;
}
