import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import type { BenchDatabase } from '../database/bench-database.ts';
import { type FrontendMessage, FrontendReader } from './frontend-reader.ts';

/** What has been sent to PostgreSQL since the last look. */
export interface Counts {
  /** Statements that were run. */
  readonly statements: number;
  /** Texts of statements that were sent to be planned. */
  readonly texts: readonly string[];
}

/** Stands between a server and PostgreSQL, and counts. */
export interface CountingProxy extends Pick<BenchDatabase, 'flags' | 'environment'> {
  /** What was counted, beginning anew. */
  take(): Counts;
  close(): void;
}

export async function openCountingProxy({ environment }: BenchDatabase): Promise<CountingProxy> {
  const { PGUSER = '', PGPASSWORD = '', PGDATABASE = '' } = environment;
  let statements = 0;
  let texts: string[] = [];
  const count = ({ type, body }: FrontendMessage): void => {
    if (type === 'E' || type === 'Q') statements += 1;
    if (type === 'P') texts.push(parsedText(body));
    if (type === 'Q') texts.push(body.toString('utf8', 0, body.length - 1));
  };
  const sockets = new Set<Socket>();
  const proxy = createServer((near) => {
    for (const socket of joined(near, environment, count)) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('a proxy without a port');
  const user = [PGUSER, PGPASSWORD].filter(Boolean).map(encodeURIComponent).join(':');
  const url = `postgresql://${user}@127.0.0.1:${address.port}/${encodeURIComponent(PGDATABASE)}`;
  return {
    flags: ['--database-url', url],
    environment: { ...environment, PGHOST: '127.0.0.1', PGPORT: String(address.port) },
    take() {
      const counts = { statements, texts };
      statements = 0;
      texts = [];
      return counts;
    },
    close() {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Joins a client's connection to PostgreSQL, and has a look at each of its messages. */
function joined(
  near: Socket,
  { PGHOST = '', PGPORT = '' }: BenchDatabase['environment'],
  look: (message: FrontendMessage) => void,
): [near: Socket, far: Socket] {
  const far = PGHOST.startsWith('/')
    ? connect(path.join(PGHOST, `.s.PGSQL.${PGPORT}`))
    : connect(Number(PGPORT), PGHOST);
  const reader = new FrontendReader();
  near.on('data', (sent) => {
    reader.push(sent).forEach(look);
  });
  near.pipe(far).pipe(near);
  near.on('close', () => far.destroy());
  far.on('close', () => near.destroy());
  // What a broken connection means is for those at its ends; here it is only closed.
  near.on('error', () => far.destroy());
  far.on('error', () => near.destroy());
  return [near, far];
}

/** The text in a Parse message: it comes after the statement's name, and both end with a zero. */
function parsedText(body: Buffer): string {
  const start = body.indexOf(0) + 1;
  return body.toString('utf8', start, body.indexOf(0, start));
}
