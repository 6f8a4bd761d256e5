import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleQuestions } from '../../src/server/example-questions.ts';
import { outcome, startServer, type TestServer } from './start-server.ts';

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('a browser finds Apollo Sandbox at /, open on an example question', async () => {
  const answer = await fetch(server.url, asBrowser);
  const page = await answer.text();
  expect(answer.headers.get('content-type')).toBe('text/html');
  expect(page).toContain('EmbeddedSandbox');
  expect(page).toContain('iranian-nuclear-issue');
});

test('GraphiQL opens on the example questions and loads nothing from elsewhere', async () => {
  const answer = await fetch(`${server.url}/graphiql`, asBrowser);
  const page = await answer.text();
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(exampleQuestions.filter(({ query }) => !page.includes(JSON.stringify(query).slice(1, -1)))).toEqual([]);
  expect(page.includes(`content="default-src 'none'; script-src 'sha256-`)).toBe(true);
  const html = page.slice(0, page.indexOf('<script>'));
  expect(
    html.match(/<script|<img|<iframe|<link[^>]+href="(?!data:)[^>]+|@import[^;]+|url\((?!["']?(data:|#))[^)]+/g),
  ).toBeNull();
});

test('GraphiQL comes whole to a client that cannot decompress', async () => {
  const head = await new Promise<string>((resolve, reject) => {
    const asking = request(`${server.url}/graphiql`, (response) => {
      response.once('data', (chunk: Buffer) => {
        resolve(chunk.toString('utf8'));
        response.destroy();
      });
    });
    asking.on('error', reject).end();
  });
  expect(head.trimStart()).toMatch(/^<!doctype html>/);
});

test('neither is shown when explorers are switched off', async () => {
  const plain = await startServer({ settings: { explorers: false } });
  expect(await outcome(fetch(plain.url, asBrowser))).toEqual({ status: 400, code: 'BAD_REQUEST' });
  expect(await outcome(fetch(`${plain.url}/graphiql`, asBrowser))).toEqual({ status: 404, code: 'NOT_FOUND' });
  await plain.stop();
});
