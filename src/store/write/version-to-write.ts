import { versionIdOf } from '#domain';
import type { Row } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { Current } from './read-current.ts';
import type { PreparedStatement } from './transaction.ts';

/** Which version of an article holds its words as they are now, and what is to be done about it. */
export interface VersionToWrite {
  readonly id: string;
  readonly isNew: boolean;
  /** The row to insert, where it is new. */
  readonly rows: readonly Row[];
  /** What leaves the last one behind. */
  readonly changes: readonly PreparedStatement[];
}

// Statements and mentions cease to be current with their version: their foreign keys carry the flag along.
const LEAVE = 'UPDATE article_version SET is_current = false WHERE id = $1::uuid';

export function versionToWrite(
  { id: article_id, headline, body }: LinkedArticle,
  content_hash: string,
  { version: latest }: Pick<Current, 'version'>,
): VersionToWrite {
  if (latest?.contentHash === content_hash) return { id: latest.id, isNew: false, rows: [], changes: [] };
  const number = (latest?.number ?? 0) + 1;
  const id = versionIdOf(article_id, number, content_hash);
  const changes = latest === null ? [] : [{ name: 'write_version_leave', text: LEAVE, values: [latest.id] }];
  return { id, isNew: true, rows: [{ id, article_id, number, headline, body, content_hash }], changes };
}
