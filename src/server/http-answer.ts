import type { IncomingMessage } from 'node:http';

/** What a request is answered with. Its length is worked out when it is sent. */
export interface HttpAnswer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Answers requests. An `HttpFailure` that it throws is told to the client. */
export type Handle = (request: IncomingMessage) => HttpAnswer | Promise<HttpAnswer>;

/** The type of our own JSON. */
export const JSON_TYPE = 'application/json; charset=utf-8';
