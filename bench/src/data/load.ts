import { availableParallelism } from 'node:os';
import pg from 'pg';
import { articleRows } from './articles.ts';
import { copyRows } from './copy-rows.ts';
import type { Sizes } from './sizes.ts';
import { type Rows, type TableName, tables } from './tables.ts';
import { withoutIndexes } from './without-indexes.ts';
import { createWorld } from './world.ts';

const ARTICLES_AT_ONCE = 250;

/** Hears how many of the statements are in the database. */
export type Progress = (statements: number) => void;

/** Fills the tables of an empty database that has been migrated. */
export async function load(connection: pg.ClientConfig, sizes: Sizes, progress: Progress): Promise<void> {
  const writers = await Promise.all(Array.from({ length: availableParallelism() }, () => connect(connection)));
  const [first] = writers;
  if (first === undefined) throw new Error('nobody writes');
  await withoutIndexes(first, async () => {
    // Each span would be compared with its text, one by one; `checkSpans` does the same for all at once.
    await setTriggers(first, 'DISABLE');
    const world = createWorld(sizes);
    await write(first, world.rows);
    await writeArticles(writers, articleRows(sizes, world, ARTICLES_AT_ONCE), progress);
    await setTriggers(first, 'ENABLE');
  });
  await first.query('VACUUM (ANALYZE)');
  await checkSpans(first);
  await Promise.all(writers.map((writer) => writer.end()));
}

async function connect(connection: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(connection);
  await client.connect();
  return client;
}

/** PostgreSQL reads the words of every text for the search: work for all processors. Each writer takes what comes next. */
async function writeArticles(writers: readonly pg.Client[], chunks: Iterable<Rows>, progress: Progress): Promise<void> {
  let statements = 0;
  await Promise.all(
    writers.map(async (writer) => {
      for (const rows of chunks) {
        await write(writer, rows);
        statements += rows.statement.length;
        progress(statements);
      }
    }),
  );
}

async function write(client: pg.Client, rows: Rows): Promise<void> {
  for (const name of Object.keys(tables) as TableName[]) {
    if (rows[name].length > 0) await copyRows(client, tables[name], rows[name]);
  }
}

const tableNames = Object.values(tables).map(({ name }) => name);

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
