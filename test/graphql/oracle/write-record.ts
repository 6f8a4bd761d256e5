import type pg from 'pg';
import type { SmallRecord } from './record.ts';

const TABLES: readonly (keyof SmallRecord)[] = [
  'actor',
  'person',
  'country',
  'organisation',
  'membership',
  'position',
  'issue',
  'event',
  'article',
  'article_version',
  'evidence',
  'statement',
  'statement_span',
  'statement_issue',
  'statement_actor',
  'mention',
];

/** Makes a database hold this record and nothing else. */
export async function writeRecord(pool: pg.Pool, record: SmallRecord): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin; truncate ${TABLES.map((table) => `"${table}"`).join(', ')} cascade`);
    for (const table of TABLES) {
      const rows = record[table];
      if (rows[0] === undefined) continue;
      const columns = Object.keys(rows[0])
        .map((name) => `"${name}"`)
        .join(', ');
      await client.query(
        `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1)`,
        [JSON.stringify(rows)],
      );
    }
    await client.query('commit');
    await client.query('analyze');
  } finally {
    client.release();
  }
}
