import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { ErrorCode } from '#domain';
import { constant, createPool, Reader, type RootSelection } from '#store';
import { countingDatabase } from '../../support/counting-database.ts';
import { openTestDatabase } from '../../support/open-test-database.ts';

const database = await openTestDatabase();
// Looks on from outside: what it does is not counted.
const observer = new pg.Pool({ ...database.connection, max: 1 });
afterAll(async () => {
  await observer.end();
  await database.close();
});

const count: RootSelection = {
  key: 'actors',
  name: 'actors',
  root: { is: 'connection', entity: 'Actor' },
  input: constant({}),
  fields: [{ key: 'totalCount', name: 'totalCount', input: constant({}), fields: [] }],
};
const answer = '{"actors":{"totalCount":0}}';

/** A reader over a pool of its own, with what its pool told of broken connections. */
async function reading<Result>(
  settings: pg.PoolConfig,
  work: (reader: Reader, broken: readonly Error[]) => Promise<Result>,
): Promise<Result> {
  const broken: Error[] = [];
  const connection = { ...database.connection, ...settings };
  const pool = createPool({ connection }, { max: 2, onBrokenConnection: (error) => broken.push(error) });
  try {
    return await work(new Reader(countingDatabase(pool)), broken);
  } finally {
    await pool.end();
  }
}

/** Holds a table so that whoever reads it waits. */
async function holding<Result>(work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client(database.connection);
  await client.connect();
  try {
    await client.query('begin; lock table actor in access exclusive mode');
    return await work();
  } finally {
    await client.end();
  }
}

const endOthers = (): Promise<unknown> =>
  observer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'onrecord'`,
  );

test('a statement that runs too long is told as TIMEOUT, and the next one is answered', async () => {
  await reading({ statement_timeout: 50 }, async (reader) => {
    await holding(async () => {
      await expect(reader.read([count], {})).rejects.toMatchObject({
        code: ErrorCode.TIMEOUT,
        message: 'the query ran too long; ask for less at once',
      });
    });
    await expect(reader.read([count], {})).resolves.toBe(answer);
  });
});

test('a connection that ends while it is used is told as DATABASE_UNAVAILABLE, and the next one is answered', async () => {
  await reading({}, async (reader) => {
    await holding(async () => {
      const read = reader.read([count], {});
      const refused = expect(read).rejects.toMatchObject({
        code: ErrorCode.DATABASE_UNAVAILABLE,
        message: 'the database cannot be reached; try again',
      });
      await whenWaiting();
      await endOthers();
      await refused;
    });
    await expect(reader.read([count], {})).resolves.toBe(answer);
  });
});

test('connections that end while nobody uses them are replaced in silence', async () => {
  await reading({}, async (reader, broken) => {
    await expect(reader.read([count], {})).resolves.toBe(answer);
    await endOthers();
    while (broken.length === 0) await wait(5);
    await expect(reader.read([count], {})).resolves.toBe(answer);
  });
});

test('a server that is gone is told as DATABASE_UNAVAILABLE, and answers when it is there again', async () => {
  const line = await openLine();
  await reading(line.settings, async (reader) => {
    await expect(reader.read([count], {})).resolves.toBe(answer);
    await line.cut();
    await expect(reader.read([count], {})).rejects.toMatchObject({ code: ErrorCode.DATABASE_UNAVAILABLE });
    await expect(reader.read([count], {})).rejects.toMatchObject({ code: ErrorCode.DATABASE_UNAVAILABLE });
    await line.mend();
    await expect(reader.read([count], {})).resolves.toBe(answer);
  });
  await line.cut();
});

test('a database that was removed is told as DATABASE_UNAVAILABLE', async () => {
  const other = await openTestDatabase();
  await reading(other.connection, async (reader) => {
    await expect(reader.read([count], {})).resolves.toBe(answer);
    await other.close();
    await expect(reader.read([count], {})).rejects.toMatchObject({ code: ErrorCode.DATABASE_UNAVAILABLE });
    await expect(reader.read([count], {})).rejects.toMatchObject({ code: ErrorCode.DATABASE_UNAVAILABLE });
  });
});

test.each([
  ['a port that nobody listens on', { host: '127.0.0.1', port: 1, connectionString: undefined }],
  ['a host that has no address', { host: 'nowhere.invalid', port: 1, connectionString: undefined }],
  ['a socket that is not there', { host: '/nowhere', connectionString: undefined }],
])('%s is told as DATABASE_UNAVAILABLE', async (_, settings) => {
  await reading(settings, async (reader) => {
    await expect(reader.read([count], {})).rejects.toMatchObject({ code: ErrorCode.DATABASE_UNAVAILABLE });
  });
});

test('a fault of ours is told as what it is, for the log', async () => {
  const empty = await openTestDatabase('EMPTY');
  await reading(empty.connection, async (reader) => {
    await expect(reader.read([count], {})).rejects.toMatchObject({ code: '42P01' });
  });
  await empty.close();
});

/** Until somebody waits for a lock. */
async function whenWaiting(): Promise<void> {
  for (;;) {
    const { rowCount } = await observer.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rowCount !== null && rowCount > 0) return;
    await wait(5);
  }
}

/** A line to the server that can be cut, as a network's can. */
async function openLine(): Promise<{ settings: pg.PoolConfig; cut: () => Promise<void>; mend: () => Promise<void> }> {
  const { host, port, user, password, database: name } = new pg.Client(database.connection);
  const open = new Set<Socket>();
  const line = createServer((near) => {
    const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  const listen = async (at: number): Promise<void> => {
    line.listen(at, '127.0.0.1');
    await once(line, 'listening');
  };
  await listen(0);
  const { port: here } = line.address() as AddressInfo;
  return {
    settings: { host: '127.0.0.1', port: here, user, password, database: name, connectionString: undefined },
    cut: async () => {
      line.close();
      for (const socket of open) socket.destroy();
      open.clear();
      await once(line, 'close');
    },
    mend: () => listen(here),
  };
}
