import type { BaseContext } from '@apollo/server';
import { type Answerer, answerQuestions } from './answer-questions.ts';
import type { AnswerText } from './answer-text.ts';
import { type Answering, createApollo } from './apollo.ts';
import { drain } from './drain.ts';
import { showGraphiql } from './graphiql.ts';
import { tellLive, tellReady } from './health.ts';
import type { Handle } from './http-answer.ts';
import { createHttpServer } from './http-server.ts';
import { listen } from './listen.ts';
import { router } from './router.ts';
import { Shortcut } from './shortcut.ts';
import { splice } from './splice.ts';

/** All that a server needs; it reads nothing else. */
export interface Service<TContext extends BaseContext> extends Answering, Pick<Answerer<TContext>, 'context'> {
  /** Answers whole operations without the executor; without it, the executor answers all. */
  readonly answerText?: AnswerText<TContext>;
  /** Rejects when the database cannot be reached. */
  readonly ping: () => Promise<void>;
}

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new requests, answers those in flight (for at most 10 seconds), then resolves. May be called again. */
  stop(): Promise<void>;
}

/**
 * Serves GraphQL at `/` and `/graphql`, health at `/health/live` and `/health/ready`, and the explorers.
 * @throws OnrecordError BAD_SETTINGS when the address cannot be had.
 */
export async function serve<TContext extends BaseContext>(service: Service<TContext>): Promise<RunningServer> {
  const { context, answerText, ping, settings, log } = service;
  let stopped: Promise<void> | undefined;
  const isStopping = (): boolean => stopped !== undefined;

  const shortcut = answerText && new Shortcut(answerText);
  const apollo = createApollo(service, answerText && shortcut ? [splice(answerText, shortcut)] : []);
  const questions = answerQuestions({ apollo, shortcut, context, bodyLimit: settings.bodyLimit });
  const routes = new Map<string, Handle>([
    ['/', questions],
    ['/graphql', questions],
    ['/health/live', tellLive],
    ['/health/ready', tellReady({ ping, isStopping })],
  ]);
  if (settings.explorers) routes.set('/graphiql', showGraphiql);
  const server = createHttpServer({ handle: router(routes), settings, log, isStopping });
  apollo.addPlugin(drain(server));
  await apollo.start();

  const stop = (): Promise<void> => (stopped ??= apollo.stop());
  try {
    const url = await listen(server, settings);
    log.debug(`Listening at ${url}`);
    return { url, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}
