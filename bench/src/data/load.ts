import pg from 'pg';
import { articleRows } from './articles.ts';
import type { Sizes } from './sizes.ts';
import { type Row, type Rows, type Table, type TableName, tables } from './tables.ts';
import { createWorld } from './world.ts';

const ARTICLES_AT_ONCE = 500;
const ROWS_AT_ONCE = 5_000;

/** Hears how many of the statements are in the database. */
export type Progress = (statements: number) => void;

/** Fills the tables of an empty database that has been migrated. */
export async function load(client: pg.Client, sizes: Sizes, progress: Progress): Promise<void> {
  const indexes = await dropIndexes(client);
  // Each span would be compared with its text, one by one; `checkSpans` does the same for all at once.
  await setTriggers(client, 'DISABLE');
  const world = createWorld(sizes);
  await write(client, world.rows);
  let statements = 0;
  for (const rows of articleRows(sizes, world, ARTICLES_AT_ONCE)) {
    await write(client, rows);
    statements += rows.statement.length;
    progress(statements);
  }
  await setTriggers(client, 'ENABLE');
  await checkSpans(client);
  for (const definition of indexes) await client.query(definition);
  await client.query('VACUUM (ANALYZE)');
}

async function write(client: pg.Client, rows: Rows): Promise<void> {
  await client.query('BEGIN');
  for (const name of Object.keys(tables) as TableName[]) {
    for (let first = 0; first < rows[name].length; first += ROWS_AT_ONCE) {
      await insert(client, tables[name], rows[name].slice(first, first + ROWS_AT_ONCE));
    }
  }
  await client.query('COMMIT');
}

/** One array for each column: PostgreSQL takes rows fastest so, `COPY` apart. */
async function insert(client: pg.Client, { name, columns }: Table, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(columns).map((column) => pg.escapeIdentifier(column));
  const arrays = Object.values(columns).map((type, index) => `$${index + 1}::${type}[]`);
  await client.query(
    `INSERT INTO ${pg.escapeIdentifier(name)} (${names.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`,
    arrays.map((_, index) => rows.map((row) => row[index])),
  );
}

const tableNames = Object.values(tables).map(({ name }) => name);

/** Drops the indexes that no constraint needs. They are built faster over full tables. @returns what makes them again */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i
     WHERE i.indrelid = ANY ($1::regclass[]) AND NOT i.indisunique`,
    [tableNames.map((name) => pg.escapeIdentifier(name))],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

async function setTriggers(client: pg.Client, verb: 'ENABLE' | 'DISABLE'): Promise<void> {
  for (const name of tableNames) await client.query(`ALTER TABLE ${pg.escapeIdentifier(name)} ${verb} TRIGGER USER`);
}

/** The texts hold no character beyond U+FFFF, so PostgreSQL's offsets are ours. */
async function checkSpans(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ wrong: string }>(
    `SELECT count(*) AS wrong
     FROM (SELECT article_version_id, start, "end", text FROM statement_span
           UNION ALL SELECT article_version_id, start, "end", text FROM mention) s
     JOIN article_version v ON v.id = s.article_version_id
     WHERE substr(v.body, s.start + 1, s."end" - s.start) <> s.text`,
  );
  if (rows[0]?.wrong !== '0')
    throw new Error(`${rows[0]?.wrong ?? 'some'} spans do not hold the characters of their text`);
}
