import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeFolder, openDatabaseUrl, runOnrecord, startOnrecord } from './run-onrecord.ts';

const seeds = path.resolve(import.meta.dirname, '../../seeds/articles');
const seedArticle = path.join(seeds, '000_402b4af24f36fe93.txt');
const seedRecord = path.resolve(import.meta.dirname, '../ingestion/seed-record.json');
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
  expect((await run('migrate', '--status')).stdout).toMatch(/^(?:applied \d{14}_\w+\n)+$/);
  expect(await run('migrate')).toEqual({ exitCode: 0, stdout: 'The tables are up to date.\n', stderr: '' });

  const first = await run('seed');
  expect(first.exitCode).toBe(0);
  expect(first.stdout).toMatch(/^reference lists: \d+ actors, \d+ countries, /);
  expect(first.stdout).toContain('.txt: 1 articles, 1 versions, 2 actors');
  expect((await run('seed')).stdout).toBe(`reference lists: nothing new\n${seedArticle}: nothing new\n`);

  const again = await run('import', seeds, '--json');
  expect(again).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(again.stdout)).toMatchObject({
    outcome: 'UNCHANGED',
    source: seedArticle,
    uri: 'urn:onrecord:article:000_402b4af24f36fe93',
    how: 'TEXT',
    extraction: 'EXTRACTED',
    statements: 11,
  });
});

interface Reported {
  readonly outcome: string;
  readonly source: string;
  readonly reason?: string;
}

const linesOf = (text: string): Reported[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Reported);

test('a file that fails is told with its reason, the rest goes on, and the exit code says that some failed', async () => {
  writeFileSync(path.join(workplace.folder, 'broken.json'), '{"id": ');
  const words = ['broken.json', 'missing.txt', seedArticle, '--json', '--report', 'report.jsonl'];
  const { exitCode, stdout, stderr } = await run('import', ...words);
  expect(exitCode).toBe(1);
  expect(linesOf(stdout).map(({ outcome, source }) => [outcome, source])).toEqual([
    ['FAILED', 'broken.json'],
    ['FAILED', 'missing.txt'],
    ['UNCHANGED', seedArticle],
  ]);
  expect(readFileSync(path.join(workplace.folder, 'report.jsonl'), 'utf8')).toBe(stdout);
  expect(linesOf(stderr)).toEqual([
    { error: { code: 'BAD_RECORD', message: expect.stringContaining('broken.json') } },
    { error: { code: 'BAD_RECORD', message: 'missing.txt: is not there; check the path' } },
  ]);
});

test('standard input is a source, and people are told in a sentence what became of it', async () => {
  const place = { ...workplace, environment: { DATABASE_URL: database.databaseUrl } };
  const input =
    'Sheep cross the border\n\nHILLTOP, 4 May 2026 - Sheep crossed the border on Monday, a shepherd said.\n';
  const { exitCode, stdout } = await runOnrecord(['import', '-'], { ...place, input });
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(/^Articles: 1 new or changed[,.]/),
  });
});

test('a report that cannot be written is refused before anything is imported', async () => {
  const { exitCode, stderr } = await run('import', seedArticle, '--report', 'nowhere/report.jsonl');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('nowhere/report.jsonl cannot be written: there is no such file or folder.');
});

test('an import that is killed in the middle goes on where it was when it is begun again', async () => {
  const seed = JSON.parse(readFileSync(seedRecord, 'utf8')) as { text: string };
  const records = Array.from({ length: 300 }, (_, number) =>
    JSON.stringify({ ...seed, id: String(number), uri: `urn:killed:${number}`, text: `${seed.text} No. ${number}` }),
  );
  writeFileSync(path.join(workplace.folder, 'many.jsonl'), records.join('\n'));
  const place = { ...workplace, environment: { DATABASE_URL: database.databaseUrl } };
  const first = startOnrecord(['import', 'many.jsonl', '--json'], place);
  await first.until(/urn:killed:20"/);
  first.child.kill('SIGKILL');
  await first.ended;
  const { exitCode, stdout } = await run('import', 'many.jsonl', '--json');
  const outcomes = linesOf(stdout).map(({ outcome }) => outcome);
  expect(exitCode).toBe(0);
  expect(outcomes).toHaveLength(300);
  expect(outcomes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'UNCHANGED'));
  expect(outcomes.at(-1)).toBe('WRITTEN');
  const where = '(where: { uri: { startsWith: "urn:killed:" } })';
  const ofThem = '(where: { article: { uri: { startsWith: "urn:killed:" } } })';
  const question = `{ articles${where} { totalCount } statements${ofThem} { totalCount } }`;
  writeFileSync(path.join(workplace.folder, 'counted.graphql'), question);
  const counted = await run('query', '--json', 'counted.graphql');
  expect(JSON.parse(counted.stdout)).toEqual({
    data: { articles: { totalCount: 300 }, statements: { totalCount: 3_300 } },
  });
});
