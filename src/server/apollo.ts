import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { faultLog } from './fault-log.ts';
import { landingPage } from './landing-page.ts';
import type { Log } from './log.ts';
import type { ServerSettings } from './settings.ts';
import { stringifyResult } from './splice.ts';
import { statusCodes } from './status-codes.ts';

/** What answers questions, before it is put behind HTTP. */
export interface Answering {
  readonly schema: GraphQLSchema;
  /** Says a GraphQL error to clients; what it does not say stays with the server. */
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly settings: ServerSettings;
  readonly log: Log;
}

/**
 * Apollo Server, set so that what it tells outside is what we mean to tell. Not started yet.
 * @param plugins how it is put behind HTTP
 */
export function createApollo<TContext extends BaseContext>(
  { schema, formatError, settings, log }: Answering,
  plugins: readonly ApolloServerPlugin<TContext>[],
): ApolloServer<TContext> {
  return new ApolloServer<TContext>({
    schema,
    formatError,
    logger: log,
    plugins: [
      landingPage(settings.explorers),
      statusCodes,
      faultLog(log),
      ApolloServerPluginInlineTraceDisabled(),
      // Nobody is told what is asked here, whatever keys of Apollo's the environment holds.
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins,
    ],
    stringifyResult,
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: settings.tokenLimit },
    // Whoever calls stop() also closes the database, and knows the order.
    stopOnTerminationSignals: false,
  });
}
