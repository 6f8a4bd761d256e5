import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createPool } from '../../../src/store/connection.ts';
import { openEngine } from '../../../src/store/engine/open-engine.ts';
import { openTestDatabase } from '../../support/open-test-database.ts';

const database = await openTestDatabase('EMPTY');
afterAll(() => database.close());

/** The address of the test database, however the test server is reached. */
function address(): URL {
  const { connectionString, host = '', port, user, database: name } = database.connection;
  const url = new URL(connectionString ?? `postgresql:///${name ?? ''}`);
  url.searchParams.delete('options');
  if (connectionString === undefined) {
    for (const [key, value] of Object.entries({ host, port, user })) url.searchParams.set(key, String(value));
  }
  return url;
}

function open(databaseUrl: string) {
  return openEngine({ databaseUrl, dataFolder: '/dev/null' });
}

test('a server of one’s own is used as it is, in sessions in UTC', async () => {
  const url = address();
  url.searchParams.set('options', '-c TimeZone=Asia/Tokyo -c statement_timeout=1234');
  const engine = await open(url.href);
  expect(engine.kind).toBe('SERVER');
  const pool = createPool(engine, { max: 1 });
  const { rows } = await pool.query(
    `SELECT current_setting('TimeZone') AS zone, current_setting('statement_timeout') AS timeout`,
  );
  expect(rows).toEqual([{ zone: 'UTC', timeout: '1234ms' }]);
  await pool.end();
  await engine.close();
});

test('a connection that breaks while nobody uses it is told and replaced', async () => {
  const broken: Error[] = [];
  const pool = createPool(database, { max: 1, onBrokenConnection: (error) => broken.push(error) });
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const told = new Promise((resolve) => pool.once('error', resolve));
  const other = new pg.Client(database.connection);
  await other.connect();
  await other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
  await other.end();
  await told;
  expect(broken).toHaveLength(1);
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});

test('a database that is not there is named as what is missing', async () => {
  const url = address();
  url.pathname = '/onrecord_is_not_there';
  await expect(open(url.href)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: 'The database server cannot be used: it has no database of that name: create it.',
  });
});

test.each([
  ['postgresql://127.0.0.1:1/onrecord', /nothing answers there: start the server, or check host and port/],
  ['postgresql://localhost:1/onrecord', /nothing answers there: start the server, or check host and port/],
  ['postgresql://someone@/onrecord?host=/dev/null/nowhere', /cannot be used: /],
])('a server that does not answer is unavailable: %s', async (url, message) => {
  await expect(open(url)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringMatching(message),
  });
});

test.each(['', 'mysql://localhost/x', 'postgresql://user:s3cret#s3cret@host:what/x'])(
  'what is no address is refused without repeating it, since it may hold a password: %j',
  async (url) => {
    await expect(open(url)).rejects.toMatchObject({
      code: 'BAD_SETTINGS',
      message: expect.not.stringContaining('s3cret'),
    });
  },
);
