import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../../src/store/migration/migrate.ts';
import { MIGRATIONS, migrationList } from '../../../src/store/migration/migration-files.ts';
import { migrationStatus } from '../../../src/store/migration/migration-status.ts';
import { EVERYTHING, withSchemaEngine } from '../../../src/store/migration/schema-engine.ts';
import { openTestDatabase, type TestDatabase } from '../../support/open-test-database.ts';

const OURS = readdirSync(MIGRATIONS).filter((name) => /^\d/.test(name));
const NEXT = '99990101000000_next';

const databases: TestDatabase[] = [];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'onrecord-migrations-'));
  cpSync(MIGRATIONS, folder, { recursive: true });
});

afterAll(async () => {
  for (const database of databases) await database.close();
  rmSync(folder, { recursive: true });
});

async function newDatabase(template?: 'EMPTY'): Promise<TestDatabase['connection']> {
  const database = await openTestDatabase(template);
  databases.push(database);
  return database.connection;
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

/** The migrations of this program and one more. */
function writeNext(sql: string): void {
  mkdirSync(path.join(folder, NEXT), { recursive: true });
  writeFileSync(path.join(folder, NEXT, 'migration.sql'), sql);
}

test('of those who migrate an empty database at once, one does it, and the others find it done', async () => {
  const connection = await newDatabase('EMPTY');
  expect(await migrationStatus(connection)).toMatchObject({ applied: [], pending: OURS });
  const results = await Promise.all([1, 2, 3, 4].map(() => migrate(connection)));
  expect(results.flatMap(({ applied }) => applied)).toEqual(OURS);
  expect(await migrate(connection)).toEqual({ applied: [] });
  expect(await migrationStatus(connection)).toEqual({
    applied: OURS,
    pending: [],
    failed: [],
    unknown: [],
    changed: [],
  });
});

test('the record that it leaves is one that Prisma’s own engine finds in order', async () => {
  const connection = await newDatabase();
  const diagnosis = await withSchemaEngine(connection, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: migrationList(),
      optInToShadowDatabase: true,
      filters: EVERYTHING,
    }),
  );
  expect(diagnosis).toMatchObject({
    history: null,
    failedMigrationNames: [],
    editedMigrationNames: [],
    hasMigrationsTable: true,
  });
});

test('a migration that fails leaves nothing, says why, and is done again when it is mended', async () => {
  const connection = await newDatabase();
  writeNext('CREATE TABLE half (id int); SELECT 1 / 0;');
  await expect(migrate(connection, { folder })).rejects.toMatchObject({
    code: 'DATABASE_NOT_MIGRATED',
    message: `The migration ${NEXT} failed and has changed nothing: division by zero. Mend that and migrate again.`,
  });
  expect(await query(connection, `SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
  expect(await migrationStatus(connection, folder)).toMatchObject({ pending: [NEXT], failed: [NEXT] });

  writeNext('CREATE TABLE half (id int);');
  expect(await migrate(connection, { folder })).toEqual({ applied: [NEXT] });
  expect(await migrationStatus(connection, folder)).toMatchObject({ pending: [], failed: [] });
});

test('a migration amid which the program was killed is done again', async () => {
  const connection = await newDatabase();
  writeNext('CREATE TABLE once (id int);');
  await query(
    connection,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ('killed', '', '${NEXT}', now())`,
  );
  expect(await migrate(connection, { folder })).toEqual({ applied: [NEXT] });
});

test('the script of a migration and the record of its end are one transaction', async () => {
  const connection = await newDatabase();
  // Fails after the script, at the last moment, as a power cut would.
  writeNext(`CREATE TABLE unrecorded (id int);
    CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'cut'; END $$;
    CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON _prisma_migrations DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION fail();`);
  await expect(migrate(connection, { folder })).rejects.toMatchObject({ code: 'DATABASE_NOT_MIGRATED' });
  expect(await query(connection, `SELECT to_regclass('unrecorded') AS name`)).toEqual([{ name: null }]);
});

test('the database of a newer program is left alone', async () => {
  const connection = await newDatabase();
  writeNext('CREATE TABLE newer (id int);');
  await migrate(connection, { folder });
  await expect(migrate(connection)).rejects.toMatchObject({
    code: 'DATABASE_NOT_MIGRATED',
    message: `The database was made by a newer Onrecord (it has ${NEXT}): update Onrecord, or use another database.`,
  });
});

test('a database made with another text of a migration is left alone', async () => {
  const connection = await newDatabase();
  writeNext('CREATE TABLE one (id int);');
  await migrate(connection, { folder });
  writeNext('CREATE TABLE two (id int);');
  await expect(migrate(connection, { folder })).rejects.toMatchObject({
    code: 'DATABASE_NOT_MIGRATED',
    message: expect.stringContaining(`(its ${NEXT} differs)`),
  });
});
