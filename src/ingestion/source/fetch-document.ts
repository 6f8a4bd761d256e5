import type { Readable } from 'node:stream';
import { ErrorCode, OnrecordError } from '#domain';
import { limits } from '../limits.ts';
import { type AddressRule, checkUrl, publicInternet, refused } from './check-address.ts';
import { formatOfLook, formatOfMediaType } from './document-format.ts';
import { publicLookup, type Resolve } from './public-lookup.ts';
import { type Answer, requestOnce } from './request-once.ts';
import type { SourceDocument } from './source-document.ts';

export interface FetchOptions {
  /** What may be asked; by default the public internet. */
  readonly rule?: AddressRule;
  /** How names are looked up; by default as this machine does. */
  readonly resolve?: Resolve;
  /** How long it may take, in milliseconds. */
  readonly time?: number;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Reads a document from the web. Every address on the way is checked, also those that names and redirects lead to.
 * @throws {OnrecordError} URL_REFUSED for what may not be asked, URL_UNREACHABLE where no document comes,
 *   TOO_LARGE
 */
export async function fetchDocument(given: string, options: FetchOptions = {}): Promise<SourceDocument> {
  const { rule = publicInternet, resolve, time = limits.fetchTime } = options;
  const signal = AbortSignal.timeout(time);
  const asking = { lookup: publicLookup(rule, resolve), signal };
  let url = checkUrl(given, rule);
  try {
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      const answer = await requestOnce(url, asking);
      const next = REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
      if (next === undefined) return await documentOf(answer, given, url);
      answer.body.destroy();
      url = checkUrl(new URL(next, url).href, rule);
    }
  } catch (error) {
    if (error instanceof OnrecordError) throw error;
    throw unreachable(given, signal.aborted ? `took longer than ${time / 1_000} s` : reasonOf(error), error);
  }
  throw refused(given, `leads on more than ${limits.redirects} times`);
}

async function documentOf({ status, headers, body }: Answer, place: string, url: URL): Promise<SourceDocument> {
  if (status !== 200) {
    body.destroy();
    throw unreachable(place, `the server answered ${status}`);
  }
  const mediaType = headers['content-type'] ?? '';
  const format = mediaType === '' ? null : formatOfMediaType(mediaType);
  if (format === null && mediaType !== '') {
    body.destroy();
    throw unreachable(place, `is ${mediaType.slice(0, 80)}, which is no text that can be read`);
  }
  const bytes = await bytesOf(body, place);
  return {
    place,
    name: null,
    url: url.href,
    bytes,
    format: format ?? formatOfLook(bytes),
    charset: /charset=["']?([\w-]{1,40})/i.exec(mediaType)?.[1] ?? null,
    changedAt: momentIn(headers['last-modified']),
  };
}

async function bytesOf(body: Readable, place: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.fetchedBytes) {
      body.destroy();
      throw new OnrecordError(ErrorCode.TOO_LARGE, `${place}: is larger than ${limits.fetchedBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function momentIn(header: string | undefined): string | null {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function unreachable(place: string, reason: string, cause?: unknown): OnrecordError {
  return new OnrecordError(ErrorCode.URL_UNREACHABLE, `${place.slice(0, 200)}: ${reason}`, { cause });
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `cannot be reached${code}; try again later`;
}
