import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { HttpFailure } from './http-failure.ts';
import { isDeeperThan } from './json-depth.ts';

/** Deeper than any question that a person or generator writes, and far from where recursion runs out of stack. */
const DEPTH_LIMIT = 64;

/**
 * Lets requests carry JSON in UTF-8 and nothing else. Compressed bodies are refused: a small one can unfold to gigabytes.
 * Keys that would reach an object's prototype are refused too.
 */
export function acceptJsonOnly(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      const text = textOf(request, body);
      refuseDepth(text);
      // Fastify types the parser as either a callback or a promise; this one calls back.
      void parseJson(request, text, done);
    } catch (failure) {
      done(failure as HttpFailure);
    }
  });
}

/** A hook that refuses a GET request whose JSON parameters nest too deep. */
export function refuseDeepParameters(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: HookHandlerDoneFunction,
): void {
  const { variables, extensions } = request.query as Record<string, unknown>;
  for (const parameter of [variables, extensions]) {
    if (typeof parameter === 'string') refuseDepth(parameter);
  }
  done();
}

function textOf(request: FastifyRequest, body: Buffer): string {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new HttpFailure(415, 'Send the request body uncompressed.');
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw new HttpFailure(415, 'Send the request body in UTF-8.');
  if (!isUtf8(body)) throw new HttpFailure(400, 'The request body is not valid UTF-8.');
  return body.toString('utf8');
}

function refuseDepth(json: string): void {
  if (isDeeperThan(DEPTH_LIMIT, json)) {
    throw new HttpFailure(400, `The request nests arrays and objects deeper than ${DEPTH_LIMIT} levels.`);
  }
}
