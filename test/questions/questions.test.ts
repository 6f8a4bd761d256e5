// Questions of real users on disk, each beside the answer that is expected of the seeded record:
// `name.graphql`, `name.json`, and where it has any, `name.variables.json`.
// After a change that is meant, write the answers anew with ONRECORD_WRITE_ANSWERS=1 and read the difference.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import type pg from 'pg';
import { createSchema } from '../../src/graphql/index.ts';
import { createPool, Reader } from '../../src/store/index.ts';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.ts';

const folder = path.dirname(new URL(import.meta.url).pathname);
const questions = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await openTestDatabase('SEEDED');
  pool = createPool(database, { max: 4 });
});
afterAll(async () => {
  await pool.end();
  await database.close();
});

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

test.each(questions)('%s', async (name) => {
  let statements = 0;
  const store = new Reader({
    query: (statement) => {
      statements += 1;
      return pool.query(statement);
    },
  });
  const variables = `${name}.variables.json`;
  const result = await graphql({
    schema: createSchema(),
    source: read(`${name}.graphql`),
    contextValue: { store },
    variableValues: existsSync(path.join(folder, variables))
      ? (JSON.parse(read(variables)) as Record<string, unknown>)
      : {},
  });
  const answer: unknown = JSON.parse(JSON.stringify(result));
  if (process.env['ONRECORD_WRITE_ANSWERS']) {
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(answer, null, 2)}\n`);
  }
  expect(answer).toEqual(JSON.parse(read(`${name}.json`)));
  expect(statements).toBe(1);
});
