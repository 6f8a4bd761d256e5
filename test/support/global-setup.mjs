// Once for the whole run: one server, and in it a database with our tables and one with the seeds as well, of which
// each test file gets a copy.
// Jest transforms no global set-up, so this is plain JavaScript over the built program: run `npm run build` first.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openExtractor } from '../../dist/cli/open-extractor.js';
import { seed } from '../../dist/ingestion/index.js';
import { createDatabase, toDatabase } from '../../dist/store/engine/database.js';
import { openEngine } from '../../dist/store/engine/open-engine.js';
import { createPool, createPrisma, createWriter } from '../../dist/store/index.js';
import { migrate } from '../../dist/store/migration/migrate.js';

export default async function setUp() {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'onrecord-test-'));
  // Open, so that root's server, which runs as nobody, keeps its data here.
  chmodSync(dataFolder, 0o755);
  const engine = await openEngine({
    databaseUrl: process.env.TEST_DATABASE_URL,
    dataFolder,
    // Nothing here need survive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  const run = randomUUID();
  const templates = { MIGRATED: `onrecord_test_migrated_${run}`, SEEDED: `onrecord_test_seeded_${run}` };
  await createDatabase(engine.connection, templates.MIGRATED);
  await migrate(toDatabase(engine.connection, templates.MIGRATED));
  await createDatabase(engine.connection, templates.SEEDED, templates.MIGRATED);
  await loadSeeds(toDatabase(engine.connection, templates.SEEDED));
  // Read by open-test-database.ts, in other processes.
  process.env.ONRECORD_TEST_SERVER = JSON.stringify({ connection: engine.connection, templates });
  globalThis.onrecordTestServer = { engine, dataFolder, templates };
}

async function loadSeeds(connection) {
  const pool = createPool({ connection }, { max: 4 });
  const prisma = createPrisma(pool);
  const extractor = await openExtractor();
  const setting = { extractor, atOnce: 1, now: new Date() };
  const { articles } = await seed(createWriter(pool, prisma), path.resolve('seeds'), setting);
  await extractor.close();
  await prisma.$disconnect();
  await pool.end();
  const failure = articles.find(({ outcome }) => outcome === 'FAILED');
  if (failure) throw new Error(`The seeds cannot be loaded: ${failure.reason}`);
}
