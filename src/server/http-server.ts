import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Handle, HttpAnswer } from './http-answer.ts';
import { answerClientError, failureAnswer } from './http-failure.ts';
import type { Log } from './log.ts';
import { originHeaders, preflightAnswer } from './origins.ts';
import type { ServerSettings } from './settings.ts';

/** How long a connection may be idle between two requests, in milliseconds: longer than load balancers keep theirs. */
const IDLE = 72_000;

/** What an HTTP server is made of. */
export interface HttpService {
  readonly handle: Handle;
  readonly settings: Pick<ServerSettings, 'origins' | 'requestTimeout'>;
  readonly log: Log;
  /** Whether the server has begun to stop. */
  readonly isStopping: () => boolean;
}

/** An HTTP server with the limits of the settings, which sends what `handle` answers. It does not listen yet. */
export function createHttpServer(service: HttpService): Server {
  const { requestTimeout } = service.settings;
  const limits = {
    requestTimeout,
    headersTimeout: (requestTimeout * 2) / 3,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: IDLE,
  };
  return createServer(limits, (request, response) => void respond(service, request, response)).on(
    'clientError',
    answerClientError,
  );
}

async function respond(service: HttpService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { handle, settings, log, isStopping } = service;
  const allowed = originHeaders(settings.origins, request);
  let answer: HttpAnswer;
  try {
    answer = preflightAnswer(request, allowed) ?? (await handle(request));
  } catch (failure) {
    answer = failureAnswer(failure, log);
  }
  send(response, { ...answer, headers: { ...allowed, ...answer.headers } }, !request.complete || isStopping());
}

/**
 * @param isLast Whether the connection is closed then: what is left of a request that was refused is not waited for, and
 *   a connection that is kept open would keep the server from stopping.
 */
function send(response: ServerResponse, { status, headers, body }: HttpAnswer, isLast: boolean): void {
  response.writeHead(status, {
    ...headers,
    ...(isLast && { connection: 'close' }),
    ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(body);
}
