import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import type { BenchDatabase } from '../database/bench-database.ts';
import { FrontendReader } from './frontend-reader.ts';

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
  const { PGHOST = '', PGPORT = '', PGUSER = '', PGPASSWORD = '', PGDATABASE = '' } = environment;
  let statements = 0;
  let texts: string[] = [];
  const count = (sent: Buffer, reader: FrontendReader): void => {
    for (const { type, body } of reader.push(sent)) {
      if (type === 'E' || type === 'Q') statements += 1;
      if (type === 'P') texts.push(parsedText(body));
      if (type === 'Q') texts.push(body.toString('utf8', 0, body.length - 1));
    }
  };
  const sockets = new Set<Socket>();
  const proxy = createServer((near) => {
    const far = PGHOST.startsWith('/')
      ? connect(path.join(PGHOST, `.s.PGSQL.${PGPORT}`))
      : connect(Number(PGPORT), PGHOST);
    const reader = new FrontendReader();
    near.on('data', (sent) => {
      count(sent, reader);
    });
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.end();
      });
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

/** The text in a Parse message: it comes after the statement's name, and both end with a zero. */
function parsedText(body: Buffer): string {
  const start = body.indexOf(0) + 1;
  return body.toString('utf8', start, body.indexOf(0, start));
}
