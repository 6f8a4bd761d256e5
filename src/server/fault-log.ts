import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextDidEncounterErrors } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ErrorCode, OnrecordError } from '#domain';
import type { Log } from './log.ts';

/** Tells the log of what was thrown that a client cannot mend. */
export function faultLog(log: Log): ApolloServerPlugin {
  const didEncounterErrors = (encounter: GraphQLRequestContextDidEncounterErrors<BaseContext>): Promise<void> => {
    for (const error of encounter.errors) {
      const fault = faultIn(error);
      if (fault === undefined) continue;
      const where = `${encounter.operationName ?? 'A question'} at ${error.path?.join('.') ?? 'its root'}`;
      log.error(`${where}: ${fault.stack ?? fault.message}`);
    }
    return Promise.resolve();
  };
  return { requestDidStart: () => Promise.resolve({ didEncounterErrors }) };
}

const oursToMend: ReadonlySet<ErrorCode> = new Set([
  ErrorCode.DATABASE_UNAVAILABLE,
  ErrorCode.DATABASE_NOT_MIGRATED,
  ErrorCode.INTERNAL_SERVER_ERROR,
]);

/** What a GraphQL error wraps, unless that is nothing, or the client's to mend. */
function faultIn(error: GraphQLError): Error | undefined {
  let thrown: Error | undefined = error;
  while (thrown instanceof GraphQLError) thrown = thrown.originalError;
  return thrown instanceof OnrecordError && !oursToMend.has(thrown.code) ? undefined : thrown;
}
