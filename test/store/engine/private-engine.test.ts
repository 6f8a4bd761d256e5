import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openEngine } from '../../../src/store/engine/open-engine.ts';
import { type EngineUser, startEngineUser } from '../../support/engine-user.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'onrecord-engine-'));
  // Open, so that root's server, which runs as nobody, keeps its data here.
  chmodSync(folder, 0o755);
  folders.push(folder);
  return path.join(folder, 'data');
}

function open(dataFolder: string) {
  return openEngine({ dataFolder, settings: { fsync: 'off' } });
}

async function query(connection: pg.ClientConfig, statement: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

function pidFileOf(dataFolder: string): string {
  return path.join(dataFolder, 'postgresql', 'cluster', 'postmaster.pid');
}

function serverOf(dataFolder: string): number {
  return Number.parseInt(readFileSync(pidFileOf(dataFolder), 'utf8'), 10);
}

function isRunning(dataFolder: string): boolean {
  return existsSync(pidFileOf(dataFolder));
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}

async function opened(...users: EngineUser[]): Promise<void> {
  for (const user of users) expect(await user.opening).toEqual({ opened: true });
}

describe('alone', () => {
  test('starts over a folder that is not there, keeps what was written, and stops', async () => {
    const dataFolder = newFolder();
    const first = await openEngine({ dataFolder });
    await query(first.connection, 'CREATE TABLE kept AS SELECT 1 AS number');
    await first.close();
    expect(isRunning(dataFolder)).toBe(false);

    const second = await openEngine({ dataFolder });
    expect(await query(second.connection, 'SELECT number FROM kept')).toEqual([{ number: 1 }]);
    await second.close();
  });

  test('listens on a socket that only its user can reach, is in UTF-8 and UTC, and survives a power cut', async () => {
    const engine = await openEngine({ dataFolder: newFolder() });
    const [settings] = await query(
      engine.connection,
      `SELECT current_setting('listen_addresses') AS addresses, current_setting('server_encoding') AS encoding,
              current_setting('TimeZone') AS zone, current_setting('fsync') AS fsync`,
    );
    expect(settings).toEqual({ addresses: '', encoding: 'UTF8', zone: 'UTC', fsync: 'on' });
    expect(engine.kind).toBe('EMBEDDED');
    await engine.close();
  });

  test('starts where the path is too long for a socket, or strange', async () => {
    const dataFolder = path.join(newFolder(), 'a, "b" c', 'x'.repeat(100));
    const engine = await open(dataFolder);
    expect(await query(engine.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await engine.close();
    rmSync(engine.connection.host ?? '', { recursive: true });
  });
});

describe('shared', () => {
  test('processes that start at once share one server, whoever leaves first; the last one stops it', async () => {
    const dataFolder = newFolder();
    const users = [1, 2, 3, 4].map(() => startEngineUser(dataFolder));
    await opened(...users);
    const started = await Promise.all(users.map((user) => user.query('SELECT pg_postmaster_start_time() AS at')));
    expect(new Set(started.map((message) => JSON.stringify(message))).size).toBe(1);

    for (const [index, user] of users.entries()) {
      expect(isRunning(dataFolder)).toBe(true);
      expect(await user.query(`SELECT ${index} AS index`)).toEqual({ rows: [{ index }] });
      await user.leave();
    }
    expect(isRunning(dataFolder)).toBe(false);
  });

  test('processes that come and go all the time always find a server', async () => {
    const dataFolder = newFolder();
    const comeAndGo = async () => {
      for (let time = 0; time < 6; time += 1) {
        const engine = await open(dataFolder);
        expect(await query(engine.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
        await engine.close();
      }
    };
    await Promise.all([comeAndGo(), comeAndGo(), comeAndGo()]);
    expect(isRunning(dataFolder)).toBe(false);
  });
});

describe('after kill -9', () => {
  test('of the process that started it, the others go on; of the last one too, the server stops by itself', async () => {
    const dataFolder = newFolder();
    const starter = startEngineUser(dataFolder);
    await opened(starter);
    const joiner = startEngineUser(dataFolder);
    await opened(joiner);
    await starter.kill();
    expect(await joiner.query('SELECT 1 AS one')).toEqual({ rows: [{ one: 1 }] });
    await joiner.kill();
    await until(() => !isRunning(dataFolder));
  });

  test('of the process and the server, the next start has all that was committed', async () => {
    const dataFolder = newFolder();
    const user = startEngineUser(dataFolder);
    await opened(user);
    await user.query('CREATE TABLE kept AS SELECT 1 AS number');
    process.kill(serverOf(dataFolder), 'SIGKILL');
    await user.kill();

    const engine = await open(dataFolder);
    expect(await query(engine.connection, 'SELECT number FROM kept')).toEqual([{ number: 1 }]);
    await engine.close();
  });

  test('of the server, those who use it start it again', async () => {
    const dataFolder = newFolder();
    const [one, two] = [startEngineUser(dataFolder), startEngineUser(dataFolder)];
    await opened(one, two);
    process.kill(serverOf(dataFolder), 'SIGKILL');
    for (const user of [one, two]) {
      await until(async () => 'rows' in (await user.query('SELECT 1 AS one')));
      await user.leave();
    }
    expect(isRunning(dataFolder)).toBe(false);
  });

  test('at any moment of the first start, the next one takes over', async () => {
    const dataFolder = newFolder();
    for (const milliseconds of [120, 240, 360, 480]) {
      const user = startEngineUser(dataFolder);
      user.opening.catch(() => undefined);
      await pause(milliseconds);
      await user.kill();
    }
    const engine = await open(dataFolder);
    expect(await query(engine.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await engine.close();
  });

  test('it is not taken for running when its number has gone to another program', async () => {
    const dataFolder = newFolder();
    await (await open(dataFolder)).close();
    writeFileSync(pidFileOf(dataFolder), `${process.pid}\n${realpathSync(path.dirname(pidFileOf(dataFolder)))}\n`);
    const engine = await open(dataFolder);
    expect(await query(engine.connection, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await engine.close();
  });
});

describe('says what is wrong, and what to do', () => {
  test('where the data are of another version', async () => {
    const dataFolder = newFolder();
    mkdirSync(path.join(dataFolder, 'postgresql', 'cluster'), { recursive: true });
    chmodSync(path.join(dataFolder, 'postgresql'), 0o700);
    writeFileSync(path.join(dataFolder, 'postgresql', 'cluster', 'PG_VERSION'), '19\n');
    await expect(open(dataFolder)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/is of PostgreSQL 19, and this Onrecord brings PostgreSQL 18: use/),
    });
  });

  test('where the data folder is a file', async () => {
    const dataFolder = newFolder();
    writeFileSync(dataFolder, '');
    await expect(open(dataFolder)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('it is a file, not a folder: choose another data folder'),
    });
  });

  test('where no PostgreSQL is installed for the platform', async () => {
    const user = startEngineUser(newFolder(), 'sparc');
    expect(await user.opening).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringMatching(/on sparc .* Set DATABASE_URL to a PostgreSQL 15 or newer[.]/),
    });
    await user.leave();
  });
});
