import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextDidEncounterErrors } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { OnrecordError } from '#domain';
import type { Log } from './log.ts';

/** Tells the log of errors that are faults of ours: whatever was thrown that no client was meant to meet. */
export function faultLog(log: Log): ApolloServerPlugin {
  const didEncounterErrors = (encounter: GraphQLRequestContextDidEncounterErrors<BaseContext>): Promise<void> => {
    for (const { originalError, path } of encounter.errors) {
      if (!isFault(originalError)) continue;
      const where = `${encounter.operationName ?? 'A question'} at ${path?.join('.') ?? 'its root'}`;
      log.error(`${where}: ${originalError.stack ?? originalError.message}`);
    }
    return Promise.resolve();
  };
  return { requestDidStart: () => Promise.resolve({ didEncounterErrors }) };
}

function isFault(error: Error | undefined): error is Error {
  return error !== undefined && !(error instanceof OnrecordError) && !(error instanceof GraphQLError);
}
