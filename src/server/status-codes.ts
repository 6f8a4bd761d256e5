import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';

const wellFormedButWrong: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
]);

/**
 * GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/#sec-application-json): under `application/json`
 * a client cannot tell a proxy's 400 from GraphQL's, so a well-formed request with a wrong document is answered 200.
 * Under `application/graphql-response+json` it keeps the 400 that Apollo Server gives it.
 */
export const statusCodes: ApolloServerPlugin = {
  requestDidStart: () => Promise.resolve({ willSendResponse: answerInLegacyStyle }),
};

function answerInLegacyStyle({ request, response }: GraphQLRequestContext<BaseContext>): Promise<void> {
  const accepts = request.http?.headers.get('accept') ?? '';
  const isLegacy = !accepts.includes('application/graphql-response+json');
  if (isLegacy && response.http.status === 400 && response.body?.kind === 'single') {
    const { errors = [] } = response.body.singleResult;
    if (errors.every(({ extensions }) => wellFormedButWrong.has(extensions?.['code']))) response.http.status = 200;
  }
  return Promise.resolve();
}
