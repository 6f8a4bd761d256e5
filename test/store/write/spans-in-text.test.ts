import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import { createPool } from '#store';
import { openTestDatabase, type TestDatabase } from '../../support/open-test-database.ts';

let database: TestDatabase;
let pool: pg.Pool;
const actor = randomUUID();

beforeAll(async () => {
  database = await openTestDatabase();
  pool = createPool(database, { max: 1 });
  await pool.query(`INSERT INTO actor (id, kind, slug, name) VALUES ($1, 'PERSON', 'ann', 'Ann')`, [actor]);
});
afterAll(async () => {
  await pool.end();
  await database.close();
});

/** Puts a text on record, and gives a way to claim that some words stand at some place in it. */
async function textOnRecord(body: string) {
  const id = randomUUID();
  const values = [id, id, body, 'a'.repeat(64)];
  await pool.query(
    `INSERT INTO article (id, uri, published_at, language) VALUES ($1, 'test:' || $1::uuid, now(), 'en')`,
    [id],
  );
  await pool.query(
    'INSERT INTO article_version (id, article_id, number, body, content_hash) VALUES ($1, $2, 1, $3, $4)',
    values,
  );
  return (start: number, end: number, text: string) =>
    pool.query(
      'INSERT INTO mention (id, article_version_id, article_id, actor_id, start, "end", text) VALUES ($1, $2, $2, $3, $4, $5, $6)',
      [randomUUID(), id, actor, start, end, text],
    );
}

const PLAIN = 'Café “Zürich” — '.repeat(60);
// U+0001 is what the check itself puts after characters of two code units.
const ASTRAL = 'Ann 😀 said 𝔛\u0001 yes — '.repeat(60);

test.each([
  ['of one code unit each', PLAIN],
  ['some of two code units', ASTRAL],
])('a span holds the characters that it points at, in a text with characters %s', async (_, body) => {
  const claim = await textOnRecord(body);
  for (const [start, length] of [
    [0, 3],
    [197, 6],
    [199, 2],
    [200, 200],
    [391, 450],
    [body.length - 5, 5],
  ] as const) {
    const words = body.slice(start, start + length);
    if (/\p{Surrogate}/u.test(words)) continue;
    await expect(claim(start, start + length, `${words.slice(0, -1)}#`)).rejects.toThrow('does not hold');
    await expect(claim(start + 1, start + 1 + length, words)).rejects.toThrow('does not hold');
    await expect(claim(start, start + length, words)).resolves.toMatchObject({ rowCount: 1 });
  }
  await expect(claim(body.length - 1, body.length + 1, `${body.slice(-1)} `)).rejects.toThrow('does not hold');
});

test('a span that cuts a character in two is refused', async () => {
  const claim = await textOnRecord('😀😀');
  await expect(claim(1, 3, '😀')).rejects.toThrow('does not hold');
  await expect(claim(0, 1, '😀')).rejects.toThrow('does not hold');
  await expect(claim(0, 2, '😀')).resolves.toMatchObject({ rowCount: 1 });
});
