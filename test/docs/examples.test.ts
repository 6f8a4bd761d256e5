// What the documentation shows is true: every question in it fits the schema, and the answer below it is the answer.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql, isExecutableDefinitionNode, parse, validate } from 'graphql';
import type pg from 'pg';
import { createSchema } from '../../src/graphql/index.ts';
import { createPool, Reader } from '../../src/store/index.ts';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.ts';

interface Example {
  readonly question: string;
  /** The JSON that is shown right after it. */
  readonly answer: string | undefined;
}

const examplesIn = (file: string): Example[] => {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)];
  return blocks.flatMap(([, language, question = ''], index): Example[] => {
    const [, next, answer] = blocks[index + 1] ?? [];
    const isQuestion = language === 'graphql' && parse(question).definitions.every(isExecutableDefinitionNode);
    return isQuestion ? [{ question, answer: next === 'json' ? answer : undefined }] : [];
  });
};

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((file) =>
  file.endsWith('.md'),
);
const examples = pages.flatMap((page) => examplesIn(page).map((example, index) => ({ page, index, ...example })));

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await openTestDatabase('SEEDED');
  pool = createPool(database, { max: 2 });
});
afterAll(async () => {
  await pool.end();
  await database.close();
});

describe('questions in the documentation', () => {
  test.each(examples)('$page, question $index fits the schema', ({ question }) => {
    expect(validate(createSchema(), parse(question))).toEqual([]);
  });

  test.each(examples.filter(({ answer }) => answer))('$page, question $index has the answer shown', async (example) => {
    const contextValue = { store: new Reader(pool) };
    const result = await graphql({ schema: createSchema(), source: example.question, contextValue });
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(example.answer ?? ''));
  });

  test('the README asks one and shows its answer', () => {
    expect(examples.filter(({ page, answer }) => page === 'README.md' && answer)).toHaveLength(1);
  });
});
