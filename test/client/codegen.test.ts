import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSchema, schemaSdl } from '#graphql';
import { type ServedSeeds, serveSeeds } from '../support/serve-seeds.ts';
import { type FrontEndProject, startProject } from './front-end-project.ts';

const GENERATED = ['graphql.ts', 'gql.ts', 'index.ts'].map((file) => `src/client/generated/${file}`);
/** Codegen takes seconds, and other tests run beside it. */
const SLOW = 90_000;
const OPERATIONS = 'src/client/operations';

let seeds: ServedSeeds;
beforeAll(async () => {
  seeds = await serveSeeds();
});
afterAll(() => seeds.stop());

const projects: FrontEndProject[] = [];
afterAll(() => {
  for (const project of projects) project.remove();
});

/** A copy of all that codegen reads here. */
function copyOfOurs(): FrontEndProject {
  const project = startProject();
  projects.push(project);
  const operations = readdirSync(OPERATIONS).map((file) => path.join(OPERATIONS, file));
  const files = ['codegen.yml', 'schema.graphql', ...operations];
  project.write(Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])));
  return project;
}

test('schema.graphql is the schema', () => {
  expect(readFileSync('schema.graphql', 'utf8')).toBe(schemaSdl(createSchema()));
});

test(
  'the client is what codegen makes of schema.graphql, and of a running server',
  async () => {
    const ours = GENERATED.map((file) => readFileSync(file, 'utf8'));
    const [fromFile, fromServer] = [copyOfOurs(), copyOfOurs()];

    const outcomes = await Promise.all([fromFile.codegen(), fromServer.codegen({ CODEGEN_SCHEMA: seeds.url })]);

    expect(outcomes).toEqual([
      { failed: false, said: expect.any(String) },
      { failed: false, said: expect.any(String) },
    ]);
    const made = GENERATED.map((file) => fromFile.read(file));
    expect(GENERATED.map((file) => fromServer.read(file))).toEqual(made);
    expect(ours).toEqual(made);
  },
  SLOW,
);

test('no type of it is any', () => {
  const lines = GENERATED.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const loose = lines.filter((line) => /\bany\b/.test(line) && !line.trim().startsWith('/**'));

  // What codegen has for its own use.
  expect(loose.filter((line) => !/__meta__\?|\(documents as any\)/.test(line))).toEqual([]);
});

test(
  'a field that the schema lacks, and a scalar that nobody typed, are refused',
  async () => {
    const [wrongField, newScalar] = [copyOfOurs(), copyOfOurs()];
    wrongField.write({ [`${OPERATIONS}/wrong.graphql`]: 'query Wrong { issue(slug: "brics") { headline } }' });
    newScalar.write({ 'schema.graphql': `${newScalar.read('schema.graphql')}scalar Colour` });

    const [field, scalar] = await Promise.all([wrongField.codegen(), newScalar.codegen()]);

    expect(field).toEqual({
      failed: true,
      said: expect.stringContaining('Cannot query field "headline" on type "Issue"'),
    });
    expect(scalar).toEqual({ failed: true, said: expect.stringContaining('Unknown scalar type Colour') });
  },
  SLOW,
);
