import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPool } from '#store';
import { openTestDatabase, type TestDatabase } from '../../../support/open-test-database.ts';
import { type Explainer, openExplainer } from './explainer.ts';
import { fillDatabase } from './fill-database.ts';
import { type PlanStep, wasteIn, wholeReadsIn } from './plan-step.ts';
import { edgeProbes, filterProbes, orderProbes, type Probe } from './probes.ts';

const STATEMENTS = 20_000;

let database: TestDatabase;
let asItIs: Explainer;
let byIndex: Explainer;

beforeAll(async () => {
  database = await openTestDatabase();
  const pool = createPool(database, { max: 1 });
  await fillDatabase(pool, STATEMENTS);
  await pool.end();
  asItIs = openExplainer(database, 'random_page_cost=1.1');
  // A table as small as a test fills is sometimes read whole where one of a million rows is not.
  byIndex = openExplainer(database, 'random_page_cost=1.1', 'enable_seqscan=off');
}, 60_000);

afterAll(async () => {
  await asItIs.close();
  await byIndex.close();
  await database.close();
});

interface Looking {
  readonly explainer: Explainer;
  readonly faultsIn: (plan: PlanStep) => readonly string[];
  readonly exempt?: readonly RegExp[];
}

/** What is wrong with the plans of questions, by their names. */
async function faultsOf(probes: readonly Probe[], { explainer, faultsIn, exempt = [] }: Looking) {
  const found: Record<string, readonly string[]> = {};
  for (const { name, source } of probes) {
    if (exempt.some((pattern) => pattern.test(name))) continue;
    const faults = faultsIn(await explainer.explain(source));
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

/** Filters that no index serves, and why none should. */
const UNSERVED = [
  // Keys are asked for whole. (The addresses of articles are looked through: `url`.)
  /^\w+ (slug|wikidataId|uri) (contains|startsWith)$/,
  // A handful of values: what is not singled out by one of them is a large part of the record.
  /^articles language (contains|startsWith)$/,
  /^statements rule (contains|startsWith)$/,
  // Nobody asks for free text from one to another: it would take a second index of all texts.
  /^\w+ (headline|byline|dateline|text|speakerName) (lt|lte|gt|gte)$/,
  // Offsets mean something within one article, where there are few.
  /^(statements|mentions) start /,
];

test('every filter that singles rows out finds them by an index', async () => {
  expect(filterProbes.length).toBeGreaterThan(200);
  expect(await faultsOf(filterProbes, { explainer: byIndex, faultsIn: wasteIn, exempt: UNSERVED })).toEqual({});
}, 30_000);

/** Orders of a whole list that no index serves, and why none should. */
const UNSORTED = [
  // Counts depend on the filter that comes with them: all are counted, once, and put in order.
  /^\w+ (STATEMENTS|STATEMENTS_ABOUT|MENTIONS) /,
  // Offsets put in order what is in one article.
  /^(statements|mentions) START /,
];

test('every order is walked along an index', async () => {
  expect(orderProbes.length).toBeGreaterThan(100);
  expect(await faultsOf(orderProbes, { explainer: asItIs, faultsIn: wasteIn, exempt: UNSORTED })).toEqual({});
}, 30_000);

test('every list that something leads to is walked along an index', async () => {
  expect(edgeProbes.length).toBeGreaterThan(10);
  expect(await faultsOf(edgeProbes, { explainer: asItIs, faultsIn: wasteIn })).toEqual({});
}, 30_000);

const folder = path.resolve(import.meta.dirname, '../../../questions');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const variablesOf = (name: string): Record<string, unknown> => {
  const file = `${name}.variables.json`;
  return existsSync(path.join(folder, file)) ? (JSON.parse(read(file)) as Record<string, unknown>) : {};
};

/** Questions that count all there is, or put it in an order of offsets. */
const OF_ALL: ReadonlySet<string> = new Set(['which-roles-countries-have', 'who-is-named-in-an-article']);

test('no question on disk reads a growing table from one end to the other', async () => {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.graphql') ? [path.parse(file).name] : []));
  const found: Record<string, readonly string[]> = {};
  for (const name of names) {
    if (OF_ALL.has(name)) continue;
    const faults = wholeReadsIn(await asItIs.explain(read(`${name}.graphql`), variablesOf(name)));
    if (faults.length > 0) found[name] = faults;
  }
  expect(found).toEqual({});
}, 30_000);
