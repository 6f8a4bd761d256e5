import { randomUUID } from 'node:crypto';
import { createDatabase, dropDatabase, toDatabase } from '../../src/store/engine/database.ts';
import type { Engine } from '../../src/store/engine/engine.ts';

/** A database of one's own, on the server that global-setup.mjs has started. Usable wherever an `Engine` is. */
export interface TestDatabase extends Pick<Engine, 'connection'> {
  /** Removes it, whoever is connected. */
  close(): Promise<void>;
}

/** Whence a test database is copied. `EMPTY` has not even tables, `SEEDED` holds what `seeds/` does. */
export type TestTemplate = 'EMPTY' | 'MIGRATED' | 'SEEDED';

/** Makes a database for one test file, in milliseconds, as a copy of the template. */
export async function openTestDatabase(template: TestTemplate = 'MIGRATED'): Promise<TestDatabase> {
  const server = testServer();
  const name = `onrecord_test_${randomUUID()}`;
  await createDatabase(server.connection, name, template === 'EMPTY' ? 'template0' : server.templates[template]);
  return {
    connection: toDatabase(server.connection, name),
    close: () => dropDatabase(server.connection, name),
  };
}

function testServer(): {
  connection: Engine['connection'];
  templates: Record<Exclude<TestTemplate, 'EMPTY'>, string>;
} {
  const said = process.env['ONRECORD_TEST_SERVER'];
  if (said === undefined) throw new Error('There is no test server: is global-setup.mjs named in jest.config.mjs?');
  return JSON.parse(said) as ReturnType<typeof testServer>;
}
