import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { ErrorCode } from '#domain';
import { constant, openStore, type RootSelection, type Store } from '#store';
import { openDatabaseUrl } from '../../cli/run-onrecord.ts';

const database = await openDatabaseUrl();
const { databaseUrl } = database;
// Looks on from outside.
const observer = new pg.Pool({ connectionString: databaseUrl, max: 1 });
afterAll(async () => {
  await observer.end();
  await database.close();
});

const asked: readonly RootSelection[] = [
  {
    key: 'actors',
    name: 'actors',
    root: { is: 'connection', entity: 'Actor' },
    input: constant({}),
    fields: [{ key: 'totalCount', name: 'totalCount', input: constant({}), fields: [] }],
  },
];
const answer = '{"actors":{"totalCount":0}}';

const READS = 6;
const readMany = (store: Store): Promise<PromiseSettledResult<string>[]> =>
  Promise.allSettled(Array.from({ length: READS }, () => store.read(asked, {})));

const refused = (code: ErrorCode): unknown => ({ status: 'rejected', reason: expect.objectContaining({ code }) });
const answered = { status: 'fulfilled', value: answer };

/** A store that knows its one question to be quick, so that several are sent over a connection at once. */
async function quickStore<Result>(readTimeout: number, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore({ databaseUrl, dataFolder: '', readTimeout });
  try {
    for (let time = 0; time < 40; time += 1) await expect(store.read(asked, {})).resolves.toBe(answer);
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Holds a table so that whoever reads it waits, until it is let go. */
async function hold(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('begin; lock table actor in access exclusive mode');
  return () => client.end();
}

/** How many of the store's connections there are for which the condition holds. */
async function connections(condition = 'true'): Promise<number> {
  const { rows } = await observer.query<{ count: number }>(
    `select count(*)::integer as count from pg_stat_activity
     where datname = current_database() and application_name = 'onrecord' and ${condition}`,
  );
  return rows[0]?.count ?? 0;
}

const WAITING = `wait_event_type = 'Lock'`;

async function whenTwoWait(): Promise<void> {
  while ((await connections(WAITING)) < 2) await wait(5);
}

const endConnections = (): Promise<unknown> =>
  observer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'onrecord'`,
  );

test('statements share two connections, those behind one that waits too', async () => {
  await quickStore(0, async (store) => {
    const letGo = await hold();
    const reads = readMany(store);
    await whenTwoWait();
    await wait(50);
    expect(await connections(WAITING)).toBe(2);
    await letGo();
    expect(await reads).toEqual(Array<unknown>(READS).fill(answered));
  });
});

test('a statement that runs too long is told as TIMEOUT, and those behind it are answered', async () => {
  await quickStore(300, async (store) => {
    const letGo = await hold();
    const reads = readMany(store);
    await whenTwoWait();
    // By now those behind the first of each connection have begun to wait.
    await wait(450);
    await letGo();
    const outcomes = await reads;
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([
      refused(ErrorCode.TIMEOUT),
      refused(ErrorCode.TIMEOUT),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual(Array<unknown>(READS - 2).fill(answered));
    await expect(store.read(asked, {})).resolves.toBe(answer);
  });
});

test('when a connection ends, all that waits on it is told DATABASE_UNAVAILABLE, and the next is answered', async () => {
  await quickStore(0, async (store) => {
    const letGo = await hold();
    const reads = readMany(store);
    await whenTwoWait();
    await endConnections();
    expect(await reads).toEqual(Array<unknown>(READS).fill(refused(ErrorCode.DATABASE_UNAVAILABLE)));
    await letGo();
    expect(await readMany(store)).toEqual(Array<unknown>(READS).fill(answered));
  });
});

test('connections that end again and again leave none behind', async () => {
  await quickStore(0, async (store) => {
    for (let time = 0; time < 5; time += 1) {
      await endConnections();
      // Some are told that their connection is gone; the first of the next ones connect anew.
      await readMany(store);
      expect(await readMany(store)).toEqual(Array<unknown>(READS).fill(answered));
    }
  });
  await wait(50);
  expect(await connections()).toBe(0);
});
