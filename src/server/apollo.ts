import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { faultLog } from './fault-log.ts';
import { landingPage } from './landing-page.ts';
import type { Log } from './log.ts';
import type { ServerSettings } from './settings.ts';
import { type AnswerText, splice, stringifyResult } from './splice.ts';
import { statusCodes } from './status-codes.ts';

/** What answers questions, before it is put behind HTTP. */
export interface Answering<TContext extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Says a GraphQL error to clients; what it does not say stays with the server. */
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Answers whole operations without the executor; without it, the executor answers all. */
  readonly answerText?: AnswerText<TContext>;
  readonly settings: ServerSettings;
  readonly log: Log;
}

/** Apollo Server, set so that what it tells outside is what we mean to tell. Not started yet. */
export function createApollo<TContext extends BaseContext>(answering: Answering<TContext>): ApolloServer<TContext> {
  const { schema, formatError, answerText, settings, log } = answering;
  return new ApolloServer<TContext>({
    schema,
    formatError,
    logger: log,
    plugins: [
      landingPage(settings.explorers),
      statusCodes,
      faultLog(log),
      ApolloServerPluginInlineTraceDisabled(),
      ...(answerText ? [splice(answerText)] : []),
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
