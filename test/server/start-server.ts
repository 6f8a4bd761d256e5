import { setTimeout as wait } from 'node:timers/promises';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  GraphQLError,
  type GraphQLFormattedError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { ErrorCode, OnrecordError } from '#domain';
import { defaultServerSettings, type RunningServer, type ServerSettings, type Service, serve } from '#server';

const query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    greeting: {
      type: GraphQLString,
      args: { name: { type: new GraphQLNonNull(GraphQLString) } },
      resolve: (_root, { name }) => `Hello, ${String(name)}`,
    },
    /** Answers after so many milliseconds. */
    slow: {
      type: GraphQLInt,
      args: { milliseconds: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: (_root, { milliseconds }) => wait(Number(milliseconds), Number(milliseconds)),
    },
    broken: {
      type: GraphQLString,
      resolve: () => {
        throw new Error('SELECT secret FROM passwords');
      },
    },
    /** Fails as a resolver does that hides what it was told. */
    hidden: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphQLError('Something went wrong.', { originalError: new Error('The disk is full.') });
      },
    },
    refused: {
      type: GraphQLString,
      resolve: () => {
        throw new OnrecordError(ErrorCode.BAD_CURSOR, 'The cursor "x" was not made here.');
      },
    },
  },
});

const mutation = new GraphQLObjectType({ name: 'Mutation', fields: { change: { type: GraphQLString } } });

export interface TestServer extends RunningServer {
  /** What the server told its log. */
  readonly logged: readonly string[];
}

type Difference = Partial<Omit<Service<object>, 'settings'>> & { readonly settings?: Partial<ServerSettings> };

/** A server on a random port, over a schema that fails in every way that a schema can. */
export async function startServer({ settings, ...different }: Difference = {}): Promise<TestServer> {
  const logged: string[] = [];
  const tell = (message: string): void => {
    logged.push(message);
  };
  const running = await serve<object>({
    schema: new GraphQLSchema({ query, mutation }),
    context: () => ({}),
    formatError: sayOnlyWhatIsMeant,
    ping: () => Promise.resolve(),
    log: { debug: () => undefined, info: tell, warn: tell, error: tell },
    settings: { ...defaultServerSettings, port: 0, ...settings },
    ...different,
  });
  return { ...running, logged };
}

function sayOnlyWhatIsMeant(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  if (thrown instanceof OnrecordError) return { message: thrown.message, extensions: { code: thrown.code } };
  const isFault = formatted.extensions?.['code'] === ErrorCode.INTERNAL_SERVER_ERROR;
  return isFault ? { message: 'Internal server error', extensions: formatted.extensions ?? {} } : formatted;
}

/** Asks as a program would. */
export function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<Response> {
  return send(url, JSON.stringify({ query }), headers);
}

/** Sends a body as it is. */
export function send(url: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> {
  const bytes = typeof body === 'string' ? body : new Uint8Array(body);
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: bytes });
}

/** The status of an answer, and the code of its first error. */
export async function outcome(answer: Promise<Response>): Promise<{ status: number; code: unknown }> {
  const response = await answer;
  const { errors } = (await response.json()) as { errors?: { extensions?: Record<string, unknown> }[] };
  return { status: response.status, code: errors?.[0]?.extensions?.['code'] };
}
