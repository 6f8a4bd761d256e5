import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** The body, unpacked. */
  readonly body: Readable;
}

const HEADERS = {
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json, text/plain;q=0.9, */*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Onrecord (+https://www.npmjs.com/package/onrecord)',
};

/** Asks once, following nothing and sending no credentials. Rejects where no answer comes. */
export function requestOnce(
  url: URL,
  { lookup, signal }: { lookup: LookupFunction; signal: AbortSignal },
): Promise<Answer> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    // A connection of its own: a kept one might have been made under another rule.
    const sent = request(url, { lookup, signal, headers: HEADERS, agent: false }, (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: unpacked(response) });
    });
    sent.once('error', reject);
    sent.end();
  });
}

function unpacked(response: http.IncomingMessage): Readable {
  const unpack = unpackerOf((response.headers['content-encoding'] ?? '').trim().toLowerCase());
  // Whatever breaks is heard by who reads the end of the pipeline.
  return unpack === null ? response : pipeline(response, unpack, () => undefined);
}

function unpackerOf(encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}
