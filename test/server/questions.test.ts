import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, outcome, startServer, type TestServer } from './start-server.ts';

const greet = '{ greeting(name: "Ada") }';
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('a question', () => {
  test.each(['/', '/graphql'])('is answered at %s by POST and by GET', async (path) => {
    const answers = await Promise.all([
      ask(server.url + path, greet),
      fetch(`${server.url}${path}?query=${encodeURIComponent(greet)}`, {
        headers: { 'apollo-require-preflight': 'yes' },
      }),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ data: { greeting: 'Hello, Ada' } });
    }
  });

  test('takes variables by GET', async () => {
    const parameters = new URLSearchParams({
      query: 'query ($name: String!) { greeting(name: $name) }',
      variables: '{"name":"Grace"}',
    });
    const answer = await fetch(`${server.url}/?${parameters.toString()}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await answer.json()).toEqual({ data: { greeting: 'Hello, Grace' } });
  });

  test('that changes something is refused by GET', async () => {
    const answer = fetch(`${server.url}/?query=mutation{change}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await outcome(answer)).toEqual({ status: 405, code: 'BAD_REQUEST' });
  });

  test('by another method is refused with those that are known', async () => {
    const answer = await fetch(server.url, { method: 'PUT', headers: { 'apollo-require-preflight': 'yes' } });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST');
  });

  test('at another place is told where GraphQL is', async () => {
    const answer = await ask(`${server.url}/elsewhere`, greet);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      errors: [
        { message: 'Nothing is at /elsewhere. GraphQL is at / and /graphql.', extensions: { code: 'NOT_FOUND' } },
      ],
    });
  });
});

// https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
describe('the status of an answer to a wrong question', () => {
  const wrong = [
    ['that does not parse', '{', 'GRAPHQL_PARSE_FAILED'],
    ['that names no known field', '{ unknown }', 'GRAPHQL_VALIDATION_FAILED'],
    ['without a needed variable', 'query ($name: String!) { greeting(name: $name) }', 'BAD_USER_INPUT'],
  ] as const;

  test.each(wrong)('%s is 200 for a client that knows only JSON', async (_what, query, code) => {
    expect(await outcome(ask(server.url, query))).toEqual({ status: 200, code });
  });

  test.each(wrong)('%s is 400 for a client that knows the GraphQL media type', async (_what, query, code) => {
    const accept = 'application/graphql-response+json';
    expect(await outcome(ask(server.url, query, { accept }))).toEqual({ status: 400, code });
  });
});

describe('an error', () => {
  test('of ours is told to the log and not to the client', async () => {
    const answer = await ask(server.url, '{ broken }');
    expect(await answer.text()).not.toMatch(/SELECT|stack|\.ts/);
    expect(server.logged.join('\n')).toMatch(/broken: Error: SELECT secret FROM passwords\n +at /);
    await ask(server.url, '{ hidden }');
    expect(server.logged.join('\n')).toMatch(/hidden: Error: The disk is full\.\n +at /);
  });

  test('that the client can mend is told to the client and not to the log', async () => {
    const answer = await ask(server.url, '{ refused }');
    expect(await answer.text()).toContain('The cursor \\"x\\" was not made here.');
    expect(server.logged.join('\n')).not.toContain('cursor');
  });
});

test('the schema is told, unless that is switched off', async () => {
  const introspection = '{ __schema { queryType { name } } }';
  expect(await (await ask(server.url, introspection)).json()).toEqual({
    data: { __schema: { queryType: { name: 'Query' } } },
  });

  const closed = await startServer({ settings: { introspection: false } });
  expect((await outcome(ask(closed.url, introspection))).code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await (await ask(closed.url, '{ greting }')).text()).not.toContain('greeting');
  await closed.stop();
});
