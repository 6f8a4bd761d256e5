import type { IncomingMessage } from 'node:http';
import type { HttpAnswer } from './http-answer.ts';

type Headers = HttpAnswer['headers'];

const NOBODY: Headers = { vary: 'Origin' };

/**
 * The headers that let web pages of the given origins read answers (https://fetch.spec.whatwg.org/#http-cors-protocol),
 * without credentials. A page on the internet may reach a server on this machine only if its origin is named.
 */
export function originHeaders(origins: readonly string[], { headers }: IncomingMessage): Headers {
  const { origin } = headers;
  if (origin === undefined || !origins.some((allowed) => matches(allowed, origin))) return NOBODY;
  return { vary: 'Origin', 'access-control-allow-origin': origin };
}

/** The answer to a browser that asks whether a page of an allowed origin may ask; undefined for any other request. */
export function preflightAnswer({ method, headers }: IncomingMessage, allowed: Headers): HttpAnswer | undefined {
  if (method !== 'OPTIONS' || allowed === NOBODY) return undefined;
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? 'content-type',
      'access-control-allow-private-network': 'true',
      'access-control-max-age': '86400',
    },
    body: '',
  };
}

function matches(allowed: string, origin: string): boolean {
  if (allowed === '*' || allowed === origin) return true;
  if (!allowed.endsWith(':*')) return false;
  const host = allowed.slice(0, -':*'.length);
  return origin === host || (origin.startsWith(`${host}:`) && /^\d+$/.test(origin.slice(host.length + 1)));
}
