import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Made by `npm run build`; the same place whether this module runs from src or from dist. */
const page = new URL('../../dist/server/graphiql.html.gz', import.meta.url);

/** Serves GraphiQL at `/graphiql`: one page that needs nothing from the internet. */
export async function showGraphiql(app: FastifyInstance): Promise<void> {
  const compressed = await readFile(page);
  app.get('/graphiql', async (request, reply) => {
    void reply.type('text/html; charset=utf-8').headers({ 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (takesGzip) return reply.header('content-encoding', 'gzip').send(compressed);
    return reply.send(await promisify(gunzip)(compressed));
  });
}
