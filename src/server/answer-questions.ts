import type { IncomingMessage } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { askApollo, searchOf } from './ask-apollo.ts';
import type { Handle } from './http-answer.ts';
import { readJson } from './json-body.ts';
import { refuseHostileShape } from './json-shape.ts';
import type { Shortcut } from './shortcut.ts';

/** Who asks, as far as the request says. */
export interface Caller {
  /** The token of `Authorization: Bearer …` (RFC 6750, section 2.1); null without one. */
  readonly token: string | null;
}

/** Who answers questions, and with what. */
export interface Answerer<TContext extends BaseContext> {
  readonly apollo: ApolloServer<TContext>;
  readonly shortcut: Shortcut<TContext> | undefined;
  /** Makes the context of one request: a new object each time. */
  readonly context: (caller: Caller) => TContext | Promise<TContext>;
  /** The largest request body, in bytes. */
  readonly bodyLimit: number;
}

/** Answers GraphQL over HTTP. */
export function answerQuestions<TContext extends BaseContext>(answerer: Answerer<TContext>): Handle {
  const { apollo, shortcut, context, bodyLimit } = answerer;
  return async (request) => {
    if (request.method === 'GET') refuseHostileParameters(request);
    const body = request.method === 'POST' ? await readJson(request, bodyLimit) : undefined;
    const caller = { token: bearerToken(request.headers.authorization) };
    const asked = { request, body, context: await context(caller) };
    const quick = await shortcut?.answer(asked);
    if (quick) return quick;
    const answer = await askApollo(apollo, asked);
    shortcut?.learn(asked, answer);
    return answer;
  };
}

/** Apollo Server reads these as JSON, and refuses those that are none. */
function refuseHostileParameters(request: IncomingMessage): void {
  const parameters = new URLSearchParams(searchOf(request));
  for (const name of ['variables', 'extensions']) {
    for (const text of parameters.getAll(name)) refuseHostileShape(parsed(text));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bearerToken(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  return /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1] ?? null;
}
