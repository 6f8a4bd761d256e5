import type pg from 'pg';
import { answerText, formatError } from '#graphql';
import { defaultServerSettings, serve } from '#server';
import { Reader } from '#store';
import type { CountingDatabase } from './counting-database.ts';
import { openTestGraph } from './open-test-graph.ts';

/** What a GraphQL server answers over HTTP. */
export interface HttpAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** A server of ours over a seeded database of its own. */
export interface ServedSeeds {
  /** Where GraphQL is, such as `http://127.0.0.1:41234/graphql`. */
  readonly url: string;
  readonly pool: pg.Pool;
  /** What the server sent to the database. */
  readonly database: CountingDatabase;
  stop(): Promise<void>;
}

/** Serves the seeds on a random port. */
export async function serveSeeds(): Promise<ServedSeeds> {
  const graph = await openTestGraph('SEEDED');
  const store = new Reader(graph.database);
  const quiet = (): void => undefined;
  const server = await serve({
    schema: graph.schema,
    formatError,
    answerText,
    context: () => ({ store }),
    ping: () => Promise.resolve(),
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    settings: { ...defaultServerSettings, port: 0 },
  });
  return {
    url: `${server.url}/graphql`,
    pool: graph.pool,
    database: graph.database,
    stop: async () => {
      await server.stop();
      await graph.close();
    },
  };
}

/** Asks any GraphQL server over HTTP. */
export async function askOverHttp(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<HttpAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as HttpAnswer;
}
