import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeFolder, openDatabaseUrl, runOnrecord } from './run-onrecord.ts';

const seedRecord = path.resolve(import.meta.dirname, '../../seeds/records/000_402b4af24f36fe93.json');
const workplace = makeFolder();
let database: Awaited<ReturnType<typeof openDatabaseUrl>>;

beforeAll(async () => {
  database = await openDatabaseUrl();
});
afterAll(async () => {
  await database.close();
  workplace.remove();
});

const run = (...words: string[]) =>
  runOnrecord(words, { ...workplace, environment: { DATABASE_URL: database.databaseUrl } });

test('tables, seeds and records are there once, however often they are asked for', async () => {
  expect((await run('migrate', '--status')).stdout).toMatch(/^applied \d{14}_\w+\n$/);
  expect(await run('migrate')).toEqual({ exitCode: 0, stdout: 'The tables are up to date.\n', stderr: '' });

  const first = await run('seed');
  expect(first.exitCode).toBe(0);
  expect(first.stdout).toMatch(/^reference lists: \d+ actors, \d+ countries, /);
  expect(first.stdout).toContain('.json: 1 articles, 1 versions, 2 actors');
  expect((await run('seed')).stdout).toBe(`reference lists: nothing new\n${seedRecord}: nothing new\n`);

  const again = await run('import', seedRecord, '--json');
  expect(again).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(again.stdout)).toMatchObject({ path: seedRecord, records: 1, unchanged: 1, failures: [] });
});

test('a file that fails is told with its reason, the rest goes on, and the exit code says that some failed', async () => {
  writeFileSync(path.join(workplace.folder, 'broken.json'), '{"id": ');
  const { exitCode, stdout, stderr } = await run('import', 'broken.json', 'missing.json', seedRecord, '--json');
  expect(exitCode).toBe(1);
  const outcomes = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { path: string; records: number });
  expect(outcomes.map(({ path, records }) => [path, records])).toEqual([
    ['broken.json', 0],
    ['missing.json', 0],
    [seedRecord, 1],
  ]);
  const failures = stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(failures).toEqual([
    { error: { code: 'BAD_RECORD', message: expect.stringContaining('broken.json') } },
    { error: { code: 'BAD_RECORD', message: expect.stringContaining('missing.json') } },
  ]);
});
