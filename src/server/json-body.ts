import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { HttpFailure } from './http-failure.ts';
import { refuseHostileShape } from './json-shape.ts';

const JSON_TYPES = /^\s*application\/json\s*(?:;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/**
 * The body of a request: JSON in UTF-8 and nothing else; undefined where there is none. Compressed bodies are refused: a
 * small one can unfold to gigabytes.
 * @param limit the largest body, in bytes
 * @throws HttpFailure
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (!hasBody(request)) return undefined;
  refuseOtherTypes(request.headers);
  const bytes = await readBytes(request, limit);
  if (!isUtf8(bytes)) throw new HttpFailure(400, 'The request body is not valid UTF-8.');
  const value = parsed(bytes.toString('utf8'));
  refuseHostileShape(value);
  return value;
}

/** A type without a body says that there is to be one. */
function hasBody({ headers }: IncomingMessage): boolean {
  const { 'content-length': length = '0', 'content-type': type, 'transfer-encoding': encoding } = headers;
  return type !== undefined || length !== '0' || encoding !== undefined;
}

function refuseOtherTypes({
  'content-type': type = '',
  'content-encoding': encoding,
}: IncomingMessage['headers']): void {
  // What nearly all programs send.
  if (type === 'application/json' && encoding === undefined) return;
  if (!JSON_TYPES.test(type)) throw new HttpFailure(415, 'Send the request body as application/json.');
  if (encoding !== undefined && encoding !== 'identity') {
    throw new HttpFailure(415, 'Send the request body uncompressed.');
  }
  const [, charset = 'utf-8'] = CHARSET.exec(type) ?? [];
  if (!/^utf-?8$/i.test(charset)) throw new HttpFailure(415, 'Send the request body in UTF-8.');
}

function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      request.off('data', take).pause();
      reject(new HttpFailure(413, `The request body is larger than ${limit} bytes.`));
    };
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > limit) refuse();
      else chunks.push(chunk);
    };
    if (Number(request.headers['content-length']) > limit) {
      refuse();
      return;
    }
    request.on('data', take).on('end', () => {
      const [first] = chunks;
      resolve(chunks.length === 1 && first ? first : Buffer.concat(chunks, length));
    });
    request.on('error', () => {
      reject(new HttpFailure(400, 'The request body ended before it was complete.'));
    });
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpFailure(400, 'The request body is not valid JSON.');
  }
}
