import type { Handle } from './http-answer.ts';
import { HttpFailure } from './http-failure.ts';

/** What answers at each path. */
export type Routes = ReadonlyMap<string, Handle>;

/** Answers each request as its path says. */
export function router(routes: Routes): Handle {
  return (request) => {
    const { url = '/' } = request;
    const query = url.indexOf('?');
    const path = query === -1 ? url : url.slice(0, query);
    const handle = routes.get(path) ?? routes.get(decoded(path));
    if (handle) return handle(request);
    throw nothingAt(url);
  };
}

/** Answers those who only read (RFC 9110, section 9.3): for other methods there is nothing. */
export function readOnly(handle: Handle): Handle {
  return (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return handle(request);
    throw nothingAt(request.url ?? '/');
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new HttpFailure(400, `The address ${path} cannot be decoded: a % wants two hexadecimal digits after it.`);
  }
}

function nothingAt(url: string): HttpFailure {
  return new HttpFailure(404, `Nothing is at ${url}. GraphQL is at / and /graphql.`);
}
