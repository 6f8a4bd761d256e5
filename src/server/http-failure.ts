import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { ErrorCode } from '#domain';
import { type HttpAnswer, JSON_TYPE } from './http-answer.ts';
import type { Log } from './log.ts';

/** A request that is refused before GraphQL sees it. The message is for the client. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The body of an answer to a request that GraphQL never saw, in the shape of a GraphQL error. */
function failureBody(status: number, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code: codeOf(status) } }] });
}

/** The answer to a failed request. What is the client's to mend is said; a fault of ours is told to the log alone. */
export function failureAnswer(failure: unknown, log: Log): HttpAnswer {
  const headers = { 'content-type': JSON_TYPE };
  if (failure instanceof HttpFailure) {
    return { status: failure.status, headers, body: failureBody(failure.status, failure.message) };
  }
  log.error(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
  return { status: 500, headers, body: failureBody(500, 'Internal server error') };
}

const statusOfClientError: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers bytes that are not HTTP, or that come too slowly, and hangs up. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (socket.writable && error.code !== 'ECONNRESET') {
    const status = statusOfClientError[error.code ?? ''] ?? 400;
    const reason = STATUS_CODES[status] ?? '';
    const body = failureBody(status, reason);
    socket.write(
      `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Type: ${JSON_TYPE}\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  }
  socket.destroy();
}

function codeOf(status: number): string {
  if (status === 404) return ErrorCode.NOT_FOUND;
  return status >= 500 ? ErrorCode.INTERNAL_SERVER_ERROR : ApolloServerErrorCode.BAD_REQUEST;
}
