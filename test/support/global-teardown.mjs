import { rmSync } from 'node:fs';
import { dropDatabase } from '../../dist/store/engine/database.js';

export default async function tearDown() {
  const { engine, dataFolder, templates } = globalThis.onrecordTestServer;
  for (const template of Object.values(templates)) await dropDatabase(engine.connection, template);
  await engine.close();
  rmSync(dataFolder, { recursive: true });
}
