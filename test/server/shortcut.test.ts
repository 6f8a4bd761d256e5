import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { outcome, send, startServer, type TestServer } from './start-server.ts';

const query = 'query Greet($name: String!) { greeting(name: $name) }';

/** The names that were greeted without the executor. */
let greeted: string[] = [];
let server: TestServer;

beforeAll(async () => {
  server = await startServer({
    // Nobody is the one whom it leaves to the executor.
    answerText: (_context, { variables: { name } }) => {
      greeted.push(String(name));
      return Promise.resolve(
        typeof name === 'string' && name !== 'Nobody' ? `{"greeting":"Quick ${name}"}` : undefined,
      );
    },
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  greeted = [];
});

const ask = (body: object, headers: Record<string, string> = {}): Promise<Response> =>
  send(server.url, JSON.stringify(body), headers);

/** All that a client sees of an answer. */
async function seen(answer: Promise<Response>): Promise<unknown> {
  const { status, headers, ...response } = await answer.then(async (it) => ({
    status: it.status,
    headers: it.headers,
    text: await it.text(),
  }));
  return { status, headers: [...headers].filter(([name]) => name !== 'date'), ...response };
}

describe('a question that was asked before', () => {
  test.each([
    undefined,
    'application/json',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json;q=0.9',
  ])('has the same answer, headers and all, for who accepts %s', async (accept) => {
    const headers = accept === undefined ? {} : { accept };
    const first = await seen(ask({ query, variables: { name: 'Ada' } }, headers));
    const second = await seen(ask({ query, variables: { name: 'Ada' } }, headers));
    expect(first).toMatchObject({ status: 200, text: '{"data":{"greeting":"Quick Ada"}}\n' });
    expect(second).toEqual(first);
    expect(greeted).toEqual(['Ada', 'Ada']);
  });

  test('is answered with other variables, and under its name', async () => {
    const answer = await ask({ query, variables: { name: 'Grace' }, operationName: 'Greet' });
    expect(await answer.json()).toEqual({ data: { greeting: 'Quick Grace' } });
  });

  test('is left to the executor where it has to be, and is not tried twice', async () => {
    const answer = await ask({ query, variables: { name: 'Nobody' } });
    expect(await answer.json()).toEqual({ data: { greeting: 'Hello, Nobody' } });
    expect(greeted).toEqual(['Nobody']);
  });

  test.each<[string, object, { status: number; code: string }]>([
    ['under another name', { operationName: 'Other' }, { status: 200, code: 'OPERATION_RESOLUTION_FAILURE' }],
    ['without its variables', { variables: {} }, { status: 200, code: 'BAD_USER_INPUT' }],
    ['with variables that are a list', { variables: ['Ada'] }, { status: 400, code: 'BAD_REQUEST' }],
    ['with variables that are text', { variables: '{"name":"Ada"}' }, { status: 400, code: 'BAD_REQUEST' }],
    ['with extensions that are text', { extensions: '{}' }, { status: 400, code: 'BAD_REQUEST' }],
    [
      'with a hash that is not its own',
      { extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } },
      { status: 400, code: 'INTERNAL_SERVER_ERROR' },
    ],
  ])('is refused %s as it would have been the first time', async (_how, different, refusal) => {
    expect(await outcome(ask({ query, variables: { name: 'Ada' }, ...different }))).toEqual(refusal);
  });

  test('is refused to who accepts none of its types, each time', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = ask({ query, variables: { name: 'Ada' } }, { accept: 'text/plain' });
      expect(await outcome(answer)).toEqual({ status: 406, code: 'BAD_REQUEST' });
    }
  });
});

test('of several operations in a document, the one that is named is answered each time', async () => {
  const document = `${query} query Other { greeting(name: "Other") }`;
  for (const [operationName, greeting] of [
    ['Greet', 'Quick Ada'],
    ['Other', 'Hello, Other'],
    ['Greet', 'Quick Ada'],
    ['Other', 'Hello, Other'],
  ]) {
    const variables = operationName === 'Greet' ? { name: 'Ada' } : {};
    const answer = await ask({ query: document, operationName, variables });
    expect(await answer.json()).toEqual({ data: { greeting } });
  }
});
