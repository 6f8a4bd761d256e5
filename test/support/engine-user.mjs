// A program that uses a private PostgreSQL: opens the engine over the folder of its first argument, says so, and leaves
// when its input ends. On request, pretends to run on a platform that has no binaries. Works on the built program.
import { createInterface } from 'node:readline';
import pg from 'pg';

const [, , dataFolder, architecture] = process.argv;
if (architecture !== undefined) Object.defineProperty(process, 'arch', { value: architecture });
const { openEngine } = await import('../../dist/store/engine/open-engine.js');

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

try {
  const engine = await openEngine({ dataFolder, settings: { fsync: 'off' } });
  const pool = new pg.Pool({ ...engine.connection, max: 1 });
  pool.on('error', () => undefined);
  say({ opened: true });
  // Each line is a statement to run.
  for await (const line of createInterface({ input: process.stdin })) {
    try {
      say({ rows: (await pool.query(line)).rows });
    } catch (error) {
      say({ failed: error.message });
    }
  }
  await pool.end();
  await engine.close();
  say({ left: true });
} catch (error) {
  say({ code: error.code, message: error.message });
}
