import type { IncomingMessage } from 'node:http';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { HttpAnswer } from './http-answer.ts';

/** A request for GraphQL, its body being read. */
export interface GraphqlRequest<TContext> {
  readonly request: IncomingMessage;
  readonly body: unknown;
  readonly context: TContext;
}

/** Has Apollo Server answer a request: whatever the method, it refuses those that GraphQL over HTTP does not know. */
export async function askApollo<TContext extends BaseContext>(
  apollo: ApolloServer<TContext>,
  { request, body: given, context }: GraphqlRequest<TContext>,
): Promise<HttpAnswer> {
  const httpGraphQLRequest = {
    method: request.method ?? 'GET',
    headers: headerMap(request.headers),
    search: searchOf(request),
    body: given,
  };
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: () => Promise.resolve(context),
  });
  return {
    status: status ?? 200,
    headers: Object.fromEntries(headers),
    body: body.kind === 'complete' ? body.string : await joined(body.asyncIterator),
  };
}

/** The query part of a request's address, with its question mark. */
export function searchOf({ url = '/' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

function headerMap(headers: IncomingMessage['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** No answer of ours comes in parts; one that did would be sent as a whole. */
async function joined(parts: AsyncIterableIterator<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}
