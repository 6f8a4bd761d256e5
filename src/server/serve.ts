import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, fastify } from 'fastify';
import { type Answering, createApollo } from './apollo.ts';
import { showGraphiql } from './graphiql.ts';
import { tellHealth } from './health.ts';
import { answerClientError, answerFailure, HttpFailure } from './http-failure.ts';
import { acceptJsonOnly, refuseDeepParameters } from './json-body.ts';
import { listen } from './listen.ts';
import { allowOrigins } from './origins.ts';

/** All that a server needs; it reads nothing else. */
export interface Service<TContext extends BaseContext> extends Answering<TContext> {
  /** Makes the context of one request: a new object each time. */
  readonly context: (caller: Caller) => TContext | Promise<TContext>;
  /** Rejects when the database cannot be reached. */
  readonly ping: () => Promise<void>;
}

/** Who asks, as far as the request says. */
export interface Caller {
  /** The token of `Authorization: Bearer …` (RFC 6750, section 2.1); null without one. */
  readonly token: string | null;
}

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new requests, answers those in flight (for at most 10 seconds), then resolves. May be called again. */
  stop(): Promise<void>;
}

/**
 * Serves GraphQL at `/` and `/graphql`, health at `/health/live` and `/health/ready`, and the explorers.
 * @throws OnrecordError BAD_SETTINGS when the address cannot be had.
 */
export async function serve<TContext extends BaseContext>(service: Service<TContext>): Promise<RunningServer> {
  const { settings, log } = service;
  const app = createApp(service);
  const apollo = createApollo({ ...service, plugins: [...(service.plugins ?? []), fastifyApolloDrainPlugin(app)] });
  await apollo.start();

  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= apollo.stop());
  try {
    const isStopping = (): boolean => stopped !== undefined;
    hangUpOnce(app, isStopping);
    tellHealth(app, { ping: service.ping, isStopping });
    if (settings.explorers) await showGraphiql(app);
    answerQuestions(app, apollo, service.context);
    const url = await listen(app, settings);
    log.debug(`Listening at ${url}`);
    return { url, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

function createApp({ settings, log }: Pick<Service<BaseContext>, 'settings' | 'log'>): FastifyInstance {
  const answer = answerFailure(log);
  const app = fastify({
    bodyLimit: settings.bodyLimit,
    requestTimeout: settings.requestTimeout,
    http: { headersTimeout: (settings.requestTimeout * 2) / 3, connectionsCheckingInterval: 1_000 },
    // While it stops, what still arrives on an open connection is answered and told to close the connection.
    return503OnClosing: false,
    frameworkErrors: answer,
    clientErrorHandler: answerClientError,
  });
  app.setErrorHandler(answer);
  app.setNotFoundHandler((request) => {
    throw new HttpFailure(404, `Nothing is at ${request.url}. GraphQL is at / and /graphql.`);
  });
  acceptJsonOnly(app);
  allowOrigins(app, settings.origins);
  return app;
}

/** A connection that is kept open would keep the server from stopping: the last answer on it says that it is the last. */
function hangUpOnce(app: FastifyInstance, isStopping: () => boolean): void {
  app.addHook('onSend', (_request, reply) => {
    if (isStopping()) void reply.header('connection', 'close');
    return Promise.resolve();
  });
}

/** Every method goes to Apollo Server, which refuses those that GraphQL over HTTP does not know. */
function answerQuestions<TContext extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<TContext>,
  context: Service<TContext>['context'],
): void {
  const handler = fastifyApolloHandler(apollo, {
    context: async ({ headers }) => context({ token: bearerToken(headers.authorization) }),
  });
  for (const path of ['/', '/graphql']) app.all(path, { preValidation: refuseDeepParameters }, handler);
}

function bearerToken(authorization: string | undefined): string | null {
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1] ?? null;
}
