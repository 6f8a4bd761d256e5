import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, startServer, type TestServer } from './start-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ settings: { origins: ['https://studio.apollographql.com', 'http://localhost:*'] } });
});
afterAll(() => server.stop());

test.each(['https://studio.apollographql.com', 'http://localhost', 'http://localhost:5173'])(
  'a page of %s may read answers',
  async (origin) => {
    const answer = await ask(server.url, '{ __typename }', { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Origin');
  },
);

test.each(['https://example.org', 'http://localhost:1.example.org', 'http://localhost.example.org', 'null'])(
  'a page of %s may not',
  async (origin) => {
    const answer = await ask(server.url, '{ __typename }', { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  },
);

test('a browser that asks first is told what it may send', async () => {
  const answer = await fetch(server.url, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://studio.apollographql.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-apollo-operation-name',
    },
  });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST');
  expect(answer.headers.get('access-control-allow-headers')).toBe('content-type,x-apollo-operation-name');
});

test('every origin may be let in', async () => {
  const open = await startServer({ settings: { origins: ['*'] } });
  const answer = await ask(open.url, '{ __typename }', { origin: 'https://example.org' });
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://example.org');
  await open.stop();
});
