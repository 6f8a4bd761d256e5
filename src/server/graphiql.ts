import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Handle } from './http-answer.ts';
import { readOnly } from './router.ts';

/** Made by `npm run build`; the same place whether this module runs from src or from dist. */
const page = new URL('../../dist/server/graphiql.html.gz', import.meta.url);

const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', vary: 'Accept-Encoding' };

/** Shows GraphiQL: one page that needs nothing from the internet. */
export const showGraphiql: Handle = readOnly(async (request) => {
  // Few ask for it, and it is large: it is not kept in memory.
  const compressed = await readFile(page);
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (takesGzip) return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: compressed };
  return { status: 200, headers, body: await promisify(gunzip)(compressed) };
});
