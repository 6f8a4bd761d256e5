import type { FastifyInstance } from 'fastify';

/**
 * Lets web pages of the given origins read answers (https://fetch.spec.whatwg.org/#http-cors-protocol), without
 * credentials. A page on the internet may reach a server on this machine only if its origin is named.
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('vary', 'Origin');
    const { origin, 'access-control-request-headers': headers } = request.headers;
    if (origin === undefined || !origins.some((allowed) => matches(allowed, origin))) return;
    void reply.header('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') return;
    void reply.headers({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': headers ?? 'content-type',
      'access-control-allow-private-network': 'true',
      'access-control-max-age': '86400',
    });
    return reply.code(204).send();
  });
}

function matches(allowed: string, origin: string): boolean {
  if (allowed === '*' || allowed === origin) return true;
  if (!allowed.endsWith(':*')) return false;
  const host = allowed.slice(0, -':*'.length);
  return origin === host || (origin.startsWith(`${host}:`) && /^\d+$/.test(origin.slice(host.length + 1)));
}
