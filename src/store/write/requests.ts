import type pg from 'pg';
import { ErrorCode, OnrecordError } from '#domain';
import type { IngestRequest } from './record-writer.ts';
import type { PreparedStatement } from './transaction.ts';

/** A request as it is on record. */
export interface RequestOnRecord {
  readonly inputHash: string;
  /** What came of it. */
  readonly articleId: string;
}

const READ = 'SELECT input_hash AS "inputHash", article_id AS "articleId" FROM request WHERE key = $1';
const INSERT = 'INSERT INTO request (key, input_hash, article_id) VALUES ($1, $2, $3)';

export async function readRequest(pool: pg.Pool, request: IngestRequest): Promise<string | null> {
  const { rows } = await pool.query<RequestOnRecord>(READ, [request.key]);
  return articleOf(request, rows[0] ?? null);
}

/**
 * The id of the article that came of a request.
 * @param before what is on record under its key
 * @throws {OnrecordError} KEY_REUSED where that is another request
 */
export function articleOf({ inputHash }: IngestRequest, before: RequestOnRecord | null): string | null {
  if (before === null || before.inputHash === inputHash) return before?.articleId ?? null;
  throw new OnrecordError(ErrorCode.KEY_REUSED, 'the idempotency key came with other input before; make a new one');
}

export function insertRequest(request: IngestRequest | null, articleId: string): PreparedStatement[] {
  if (request === null) return [];
  return [{ name: 'write_request', text: INSERT, values: [request.key, request.inputHash, articleId] }];
}
