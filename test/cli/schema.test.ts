import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { createSchema, schemaSdl } from '#graphql';
import { exampleQuestions } from '../../src/server/example-questions.ts';
import { makeFolder, runOnrecord } from './run-onrecord.ts';

const place = makeFolder();
afterAll(() => {
  place.remove();
});

test('the schema is printed as text, as JSON, and into a file', async () => {
  const schema = schemaSdl(createSchema());
  const [plain, json, file] = await Promise.all([
    runOnrecord(['schema', 'print'], place),
    runOnrecord(['schema', 'print', '--json'], place),
    runOnrecord(['schema', 'print', '--output', 'schema.graphql'], place),
  ]);
  expect(plain.stdout.trimEnd()).toBe(schema.trimEnd());
  expect(JSON.parse(json.stdout)).toEqual({ schema });
  expect(file).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(readFileSync(path.join(place.folder, 'schema.graphql'), 'utf8')).toBe(plain.stdout);
  expect(buildSchema(plain.stdout).getQueryType()?.name).toBe('Query');
});

test('a reader that has seen enough is no failure', async () => {
  const program = path.resolve(import.meta.dirname, '../../bin/onrecord.mjs');
  const { stdout, stderr } = await promisify(execFile)('sh', [
    '-c',
    `"${process.execPath}" "${program}" schema print | head -n 1`,
  ]);
  expect({ stdout, stderr }).toEqual({ stdout: 'schema {\n', stderr: '' });
});

test.each(exampleQuestions)('the schema knows all that is asked in: $title', ({ query }) => {
  expect(validate(createSchema(), parse(query))).toEqual([]);
});
