import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execute, getOperationAST, parse, validate } from 'graphql';
import type pg from 'pg';
import { actorIdOf, issueIdOf } from '../../src/domain/index.ts';
import { answerText, createSchema } from '../../src/graphql/index.ts';
import { createPool, Reader } from '../../src/store/index.ts';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.ts';
import { anyOperation } from './any-operation.ts';

const schema = createSchema();
const china = `actor_${actorIdOf('COUNTRY', 'china')}`;
const issue = `issue_${issueIdOf('iranian-nuclear-issue')}`;
const keys = {
  actor: ['slug: "china"', 'slug: "wang-yi"', 'slug: "brics"'],
  person: ['slug: "sergey-lavrov"', `slug: "nobody-at-all"`],
  country: ['isoCode: "RU"', 'slug: "iran"'],
  organisation: ['slug: "brics"', 'abbreviation: "ASEAN"'],
  issue: ['slug: "iranian-nuclear-issue"', `id: "${issue}"`],
  event: ['slug: "no-such-event"'],
  article: ['uri: "urn:onrecord:article:000_402b4af24f36fe93"'],
  statement: [`id: "statement_00000000-0000-8000-8000-000000000000"`],
  node: [`id: "${china}"`, `id: "${issue}"`],
  nodes: [`ids: ["${issue}", "${china}", "actor_00000000-0000-8000-8000-000000000000"]`, 'ids: []'],
  search: ['query: "nuclear"', 'query: "Lavrof", first: 3', 'query: "china or russia", first: $size'],
};

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

/** The two ways to the data of an operation, as JSON; the first is undefined where it leaves the answer to the second. */
async function bothAnswers(
  store: Reader,
  source: string,
  variables: Record<string, unknown> = { no: false, size: 2 },
): Promise<[sent: string | undefined, walked: string | undefined]> {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const sent = await answerText({ store }, { schema, document, operation, variables });
  const walked = await execute({ schema, document, variableValues: variables, contextValue: { store } });
  if (sent !== undefined) expect(walked.errors).toBeUndefined();
  return [sent, JSON.stringify(walked.data)];
}

test('any operation is answered with the same bytes, sent as the database wrote it or walked by graphql-js', async () => {
  const store = new Reader(pool);
  let sentAtOnce = 0;
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0 }), async (seed) => {
      const source = anyOperation(schema, seed, keys);
      // A few come out with fields of two types under one name that cannot be merged.
      fc.pre(validate(schema, parse(source)).length === 0);
      const [sent, walked] = await bothAnswers(store, source);
      asked += 1;
      if (sent === undefined) return;
      sentAtOnce += 1;
      if (sent !== walked) throw new Error(`${source}\n\nsent:   ${sent}\nwalked: ${walked}`);
    }),
    { numRuns: Number(process.env['ONRECORD_RUNS'] ?? 200), seed: 20_250_710, endOnFailure: true },
  );
  expect(sentAtOnce / asked).toBeGreaterThan(0.7);
}, 3_600_000);

// A name that every object of JavaScript has is a variable as good as any.
const LISTS = `query ($slugs: [String!], $constructor: [ID!]!) {
  actors(where: { slug: { in: $slugs } }, orderBy: [{ field: SLUG }]) { nodes { slug } }
  nodes(ids: $constructor) { id }
}`;

test.each([
  [{ slugs: ['china', 'brics'], constructor: [china, issue] }],
  [{ slugs: 'china', constructor: china }],
  [{ slugs: [], constructor: [] }],
  [{ constructor: [china] }],
])('lists in variables are answered the same both ways: %j', async (variables) => {
  const [sent, walked] = await bothAnswers(new Reader(pool), LISTS, variables);
  expect(sent).toBeDefined();
  expect(sent).toBe(walked);
});

test.each([
  [{ slugs: ['china', null], constructor: [] }],
  [{ slugs: ['china', 7], constructor: [] }],
  [{ slugs: [['china']], constructor: [] }],
  [{ slugs: ['china'], constructor: [{}] }],
  [{ slugs: ['china'], constructor: null }],
  [{ slugs: ['china'] }],
])('lists in variables that graphql-js refuses are left to it: %j', async (variables) => {
  expect(await bothAnswers(new Reader(pool), LISTS, variables)).toEqual([undefined, undefined]);
});
