import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ErrorCode } from '#domain';
import type { Log } from './log.ts';

/** A request that is refused before GraphQL sees it. The message is for the client. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** The body of an answer to a request that GraphQL never saw, in the shape of a GraphQL error. */
function failureBody(statusCode: number, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code: codeOf(statusCode) } }] });
}

/** Answers a failed request. What is the client's to mend is said; a fault of ours is told to the log alone. */
export function answerFailure(log: Log) {
  return (error: Error & { statusCode?: number }, _request: FastifyRequest, reply: FastifyReply): void => {
    const statusCode = error.statusCode ?? 500;
    const isOurs = statusCode >= 500;
    if (isOurs) log.error(error.stack ?? error.message);
    void reply
      .code(statusCode)
      .type('application/json; charset=utf-8')
      .send(failureBody(statusCode, isOurs ? 'Internal server error' : error.message));
  };
}

const statusOfClientError: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers bytes that are not HTTP, or that come too slowly, and hangs up. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (socket.writable && error.code !== 'ECONNRESET') {
    const statusCode = statusOfClientError[error.code ?? ''] ?? 400;
    const reason = STATUS_CODES[statusCode] ?? '';
    const body = failureBody(statusCode, reason);
    socket.write(
      `HTTP/1.1 ${statusCode} ${reason}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  }
  socket.destroy();
}

function codeOf(statusCode: number): string {
  if (statusCode === 404) return ErrorCode.NOT_FOUND;
  return statusCode >= 500 ? ErrorCode.INTERNAL_SERVER_ERROR : ApolloServerErrorCode.BAD_REQUEST;
}
