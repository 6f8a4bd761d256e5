import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, outcome, send, startServer, type TestServer } from './start-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ settings: { bodyLimit: 10_000, tokenLimit: 100 } });
});
afterAll(() => server.stop());

describe('what is refused before GraphQL sees it', () => {
  test.each<[string, { status: number; body: string | Buffer; headers?: Record<string, string> }]>([
    ['a body over the limit', { status: 413, body: ' '.repeat(10_001) }],
    ['JSON that is cut off', { status: 400, body: '{"query": "{ gree' }],
    ['an empty body', { status: 400, body: '' }],
    ['a batch of questions', { status: 400, body: '[{"query":"{ __typename }"}]' }],
    ['bytes that are not UTF-8', { status: 400, body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) }],
    ['a key that reaches for the prototype', { status: 400, body: '{"query":"{ __typename }","__proto__":{"x":1}}' }],
    [
      'JSON that nests without end',
      { status: 400, body: `{"query":"{ __typename }","variables":{"x":${'['.repeat(5000)}` },
    ],
    [
      'a form',
      { status: 415, body: 'query=%7B__typename%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['plain text', { status: 415, body: '{"query":"{ __typename }"}', headers: { 'content-type': 'text/plain' } }],
    [
      'another charset',
      {
        status: 415,
        body: '{"query":"{ __typename }"}',
        headers: { 'content-type': 'application/json; charset=utf-32' },
      },
    ],
    [
      'a compressed body',
      { status: 415, body: gzipSync('{"query":"{ __typename }"}'), headers: { 'content-encoding': 'gzip' } },
    ],
  ])('%s', async (_what, { status, body, headers }) => {
    expect(await outcome(send(server.url, body, headers))).toEqual({ status, code: 'BAD_REQUEST' });
  });

  test('deep variables in an address', async () => {
    const answer = fetch(`${server.url}/?query={__typename}&variables=${'['.repeat(100)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await outcome(answer)).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  test('an address that cannot be decoded', async () => {
    expect(await outcome(fetch(`${server.url}/%zz`))).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  test('a GET that another web page could have sent', async () => {
    expect(await outcome(fetch(`${server.url}/?query={__typename}`))).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  test('bytes that are not HTTP', async () => {
    expect(await speak('no such thing\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*\{"errors":\[\{"message":"Bad Request","extensions":\{"code":"BAD_REQUEST"\}\}\]\}$/,
    );
  });
});

test('strings with brackets and escaped quotation marks do not count as depth', async () => {
  const name = `\\" ${'[{'.repeat(200)} \\\\`;
  const body = JSON.stringify({ query: 'query ($name: String!) { greeting(name: $name) }', variables: { name } });
  expect(await (await send(server.url, body)).json()).toEqual({ data: { greeting: `Hello, ${name}` } });
});

test('a document of too many tokens is not parsed to its end', async () => {
  const query = `{ ${'__typename '.repeat(101)} }`;
  expect((await outcome(ask(server.url, query))).code).toBe('GRAPHQL_PARSE_FAILED');
});

test('a client that sends too slowly is cut off', async () => {
  const impatient = await startServer({ settings: { requestTimeout: 300 } });
  const answer = await speak('POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n', impatient.url);
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout/);
  await impatient.stop();
});

/** Writes bytes to a server's socket, and waits until the server hangs up. */
function speak(bytes: string, url = server.url): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('error', reject).on('close', () => {
      resolve(answer);
    });
  });
}
