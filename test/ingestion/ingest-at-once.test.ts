import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Ingester, openExtractionPool, openIngester } from '#ingestion';
import { createPool, createPrisma, createWriter } from '#store';
import { openTestDatabase } from '../support/open-test-database.ts';
import { NOW } from './import-all.ts';

// Each ingester has connections of its own and knows nothing of the others, as in several processes.
const ONES = 4;

const extractor = openExtractionPool({
  size: 2,
  module: new URL('said-extractor.mjs', import.meta.url).href,
});
let ingesters: Ingester[];
let rows: (table: string) => Promise<number>;
const closers: (() => Promise<unknown>)[] = [() => extractor.close()];

beforeAll(async () => {
  const database = await openTestDatabase();
  const pools = Array.from({ length: ONES }, () => createPool(database, { max: 2 }));
  const clients = pools.map(createPrisma);
  const stores = pools.map((pool, index) => createWriter(pool, clients[index] ?? createPrisma(pool)));
  ingesters = stores.map((store) => openIngester({ store, extractor, allowsUrls: false, clock: () => NOW }));
  rows = async (table) => {
    const found = await pools[0]?.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${table}`);
    return found?.rows[0]?.count ?? -1;
  };
  closers.push(
    () => Promise.all(ingesters.map((ingester) => ingester.close())),
    () => Promise.all(clients.map((client) => client.$disconnect())),
    () => Promise.all(pools.map((pool) => pool.end())),
    () => database.close(),
  );
});
afterAll(async () => {
  for (const close of closers) await close();
});

test('one request that comes to several processes at once is one article, and all are told which', async () => {
  const text = 'Rosa Lind said the ferry stays.';
  const answers = await Promise.all(ingesters.map((one) => one.ingest({ text }, 'ferry')));
  expect(new Set(answers.map(({ articleId }) => articleId)).size).toBe(1);
  expect(answers.filter(({ unchanged }) => !unchanged)).toHaveLength(1);
  expect([await rows('article'), await rows('article_version'), await rows('statement')]).toEqual([1, 1, 1]);
  expect(await rows('request')).toBe(1);
});

test('one text that comes to several processes under other keys is one article too', async () => {
  const before = await rows('article');
  const text = 'Otto Berg said the bridge closes.';
  const answers = await Promise.all(ingesters.map((one, index) => one.ingest({ text }, `bridge-${index}`)));
  expect(new Set(answers.map(({ articleId }) => articleId)).size).toBe(1);
  expect(await rows('article')).toBe(before + 1);
});

test('of several inputs that come under one key at once, one is taken in and the others are refused', async () => {
  const before = await rows('article');
  const words = ['red', 'green', 'blue', 'black'];
  const answers = await Promise.allSettled(
    ingesters.map((one, index) => one.ingest({ text: `Ada Moor said the door is ${words[index] ?? ''}.` }, 'door')),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const refused = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason as { code: string }] : [],
  );
  expect(refused.map(({ code }) => code)).toEqual(['KEY_REUSED', 'KEY_REUSED', 'KEY_REUSED']);
  expect(await rows('article')).toBe(before + 1);
});
