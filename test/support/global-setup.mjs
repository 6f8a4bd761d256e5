// Once for the whole run: one server, and in it a database with our tables, of which each test file gets a copy.
// Jest transforms no global set-up, so this is plain JavaScript over the built program: run `npm run build` first.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase, toDatabase } from '../../dist/store/engine/database.js';
import { openEngine } from '../../dist/store/engine/open-engine.js';
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
  const template = `onrecord_test_template_${randomUUID()}`;
  await createDatabase(engine.connection, template);
  await migrate(toDatabase(engine.connection, template));
  // Read by open-test-database.ts, in other processes.
  process.env.ONRECORD_TEST_SERVER = JSON.stringify({ connection: engine.connection, template });
  globalThis.onrecordTestServer = { engine, dataFolder, template };
}
