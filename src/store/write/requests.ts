import type pg from 'pg';
import type { RecordedRequest } from './record-writer.ts';

const READ = 'SELECT key, input_hash AS "inputHash", article_id AS "articleId" FROM request WHERE key = $1';
const WRITE = 'INSERT INTO request (key, input_hash, article_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';

export async function readRequest(pool: pg.Pool, key: string): Promise<RecordedRequest | null> {
  const { rows } = await pool.query<RecordedRequest>(READ, [key]);
  return rows[0] ?? null;
}

export async function writeRequest(pool: pg.Pool, request: RecordedRequest): Promise<void> {
  await pool.query(WRITE, [request.key, request.inputHash, request.articleId]);
}
