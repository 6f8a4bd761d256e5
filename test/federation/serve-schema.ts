import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { GraphQLSchema } from 'graphql';

/** A GraphQL server that is not ours. */
export interface OtherServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a schema as others do: Apollo Server with nothing set. */
export const serveSchema = (schema: GraphQLSchema): Promise<OtherServer> => startApollo({ schema });

/** Starts Apollo Server over a schema or a gateway, on a random port. */
export async function startApollo(
  what: Pick<ApolloServerOptions<BaseContext>, 'schema' | 'gateway'>,
): Promise<OtherServer> {
  const apollo = new ApolloServer({
    ...what,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  } as ApolloServerOptions<BaseContext>);
  const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } });
  return { url, stop: () => apollo.stop() };
}
