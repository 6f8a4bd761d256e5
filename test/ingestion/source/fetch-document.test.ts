import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type AddressRule, publicInternet } from '../../../src/ingestion/source/check-address.ts';
import { type FetchOptions, fetchDocument } from '../../../src/ingestion/source/fetch-document.ts';

let server: Server;
let port: number;
let asked: string[] = [];
let answer: RequestListener = (_request, response) => response.end('hello');

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
afterEach(() => {
  asked = [];
});

/** Names lead to this machine, and this machine may be asked: at the test's own port. */
const local: AddressRule = {
  allowsAddress: (address) => address === '127.0.0.1' || publicInternet.allowsAddress(address),
  allowsPort: (asked) => asked === port,
};
const here: FetchOptions = {
  rule: local,
  resolve: (_name, callback) => {
    callback(null, [{ address: '127.0.0.1', family: 4 }]);
  },
};
const anyPort = { ...publicInternet, allowsPort: () => true };

const codeOf = (fetching: Promise<unknown>): Promise<unknown> =>
  fetching.then(
    () => 'fetched',
    (error: unknown) => (error as { code?: unknown }).code,
  );

test.each([
  '127.0.0.1',
  '127.1',
  '0x7f.1',
  '2130706433',
  '017700000001',
  '①②⑦.0.0.1',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::]',
  '[::1]',
  '[::127.0.0.1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:10.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:db8::1]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[ff02::1]',
])('the address %s is not asked', async (host) => {
  expect(await codeOf(fetchDocument(`http://${host}:${port}/`, { rule: anyPort }))).toBe('URL_REFUSED');
  expect(asked).toEqual([]);
});

test.each(['file:///etc/passwd', 'ftp://example.org/', 'gopher://example.org/', 'javascript:1', 'news', ''])(
  'what is not of the web is not asked: "%s"',
  async (url) => {
    expect(await codeOf(fetchDocument(url))).toBe('URL_REFUSED');
  },
);

test.each(['http://example.org:22/', 'http://example.org:8080/', 'http://user:secret@example.org/'])(
  'other ports and credentials are refused: %s',
  async (url) => {
    const refusal = fetchDocument(url);
    await expect(refusal).rejects.toMatchObject({ code: 'URL_REFUSED' });
    await expect(refusal).rejects.not.toThrow(/secret/);
  },
);

test.each(['127.0.0.1', '::1', '::ffff:192.168.0.1', 'fd00::1'])(
  'a name with an address that may not be asked is refused, whatever its others are: %s',
  async (address) => {
    const resolve: FetchOptions['resolve'] = (_name, callback) => {
      callback(null, [
        { address: '93.184.215.14', family: 4 },
        { address, family: address.includes(':') ? 6 : 4 },
      ]);
    };
    expect(await codeOf(fetchDocument(`http://news.example:${port}/`, { rule: anyPort, resolve }))).toBe('URL_REFUSED');
    expect(asked).toEqual([]);
  },
);

test('a name that means something else the next time is asked only where it was checked', async () => {
  let lookups = 0;
  const resolve: FetchOptions['resolve'] = (_name, callback) => {
    lookups++;
    callback(null, [{ address: lookups === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
  };
  answer = (_request, response) => response.writeHead(302, { location: '/next' }).end();
  expect(await codeOf(fetchDocument(`http://rebind.example:${port}/`, { rule: local, resolve }))).toBe('URL_REFUSED');
  expect(asked).toEqual(['/']);
});

test.each([
  'http://10.0.0.1/',
  'http://[::1]/',
  'file:///etc/passwd',
  'http://localhost:22/',
  '//169.254.169.254/meta',
])('a redirect to %s is not followed', async (location) => {
  answer = (_request, response) => response.writeHead(301, { location }).end();
  expect(await codeOf(fetchDocument(`http://news.example:${port}/`, here))).toBe('URL_REFUSED');
  expect(asked).toEqual(['/']);
});

test('five redirects are followed, a sixth is not', async () => {
  answer = ({ url = '/' }, response) => {
    const step = Number(url.slice(1));
    if (step === 0) response.writeHead(200, { 'content-type': 'text/plain' }).end('there');
    else response.writeHead(307, { location: `/${step - 1}` }).end();
  };
  const document = await fetchDocument(`http://news.example:${port}/5#part`, here);
  expect(document).toMatchObject({ url: `http://news.example:${port}/0`, format: 'TEXT' });
  expect(await codeOf(fetchDocument(`http://news.example:${port}/6`, here))).toBe('URL_REFUSED');
});

test('what is too large is refused, also where it is large only unpacked', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(50_000_000)));
  };
  expect(await codeOf(fetchDocument(`http://news.example:${port}/bomb`, here))).toBe('TOO_LARGE');
});

test('what takes too long is given up, also drop by drop', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const drops = setInterval(() => response.write('.'), 50);
    response.on('close', () => {
      clearInterval(drops);
    });
  };
  const began = performance.now();
  const slow = fetchDocument(`http://news.example:${port}/slow`, { ...here, time: 400 });
  await expect(slow).rejects.toMatchObject({ code: 'URL_UNREACHABLE', message: expect.stringContaining('0.4 s') });
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('what is no text is refused, and so is an error', async () => {
  answer = (_request, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x');
  expect(await codeOf(fetchDocument(`http://news.example:${port}/a`, here))).toBe('URL_UNREACHABLE');
  answer = (_request, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('x');
  expect(await codeOf(fetchDocument(`http://news.example:${port}/b`, here))).toBe('URL_UNREACHABLE');
});

test('the encoding and the last change are as the server says', async () => {
  answer = (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=windows-1252',
      'last-modified': 'Tue, 03 Mar 2026 08:00:00 GMT',
    });
    response.end('<p>x');
  };
  expect(await fetchDocument(`http://news.example:${port}/c`, here)).toMatchObject({
    format: 'HTML',
    charset: 'windows-1252',
    changedAt: '2026-03-03T08:00:00.000Z',
  });
});
