import type { PartialDate } from '#domain';
import type { LinkedArticle } from './linked-article.ts';
import type { RequestOnRecord } from './requests.ts';
import type { StatementDraft } from './statement-draft.ts';
import type { Transaction } from './transaction.ts';

/** What is on record that an article may have to stand beside. */
export interface Current {
  readonly article: ArticleOnRecord | null;
  /** The version that held its words until now. */
  readonly version: VersionOnRecord | null;
  /** The uri of the other article that has its url. */
  readonly urlHolder: string | null;
  /** The article that had its text before. */
  readonly original: { readonly id: string; readonly uri: string } | null;
  /** Those of its facts that are on record. */
  readonly facts: readonly FactOnRecord[];
  /** Those of the version, where it holds the words as they are now. */
  readonly statements: readonly StatementDraft[];
  /** The ids of what is evidence in it, in the same case. */
  readonly evidenceIds: readonly string[];
  /** What was asked for before under the key of the request for it. */
  readonly request: RequestOnRecord | null;
}

interface VersionOnRecord {
  readonly id: string;
  readonly number: number;
  readonly contentHash: string;
}

export interface FactOnRecord {
  readonly id: string;
  readonly until: PartialDate | null;
}

/** What is said about an article. */
export interface ArticleOnRecord {
  readonly uri: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly dateline: string | null;
  readonly byline: string | null;
  /** As `Date.toISOString` writes it. */
  readonly publishedAt: string;
  readonly language: string;
  readonly publisherId: string | null;
  readonly wireHash: string | null;
  readonly copyOfId: string | null;
}

interface Asked {
  readonly contentHash: string;
  readonly factIds: readonly string[];
  /** The key of the request for it. */
  readonly key: string | null;
}

// Both are statements of their own: what another writer has written is seen by one that begins after the wait.
const LOCK = `
  SELECT pg_advisory_xact_lock(hashtextextended($1, 0)), pg_advisory_xact_lock(hashtextextended($2, 1)),
    pg_advisory_xact_lock(hashtextextended($3, 2))`;

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const READ = `
  WITH version AS (
    SELECT id, number, content_hash FROM article_version WHERE article_id = $1::uuid AND is_current
  ), same AS (
    SELECT id FROM version WHERE content_hash = $5
  )
  SELECT json_build_object(
    'article', (
      SELECT json_build_object('uri', uri, 'url', url, 'headline', headline, 'dateline', dateline, 'byline', byline,
        'publishedAt', to_char(published_at AT TIME ZONE 'UTC', ${ISO}), 'language', language, 'publisherId', publisher_id,
        'wireHash', wire_hash, 'copyOfId', copy_of_id)
      FROM article WHERE id = $1::uuid
    ),
    'version', (SELECT json_build_object('id', id, 'number', number, 'contentHash', content_hash) FROM version),
    'urlHolder', (SELECT uri FROM article WHERE url = $2 AND id <> $1::uuid),
    'original', (
      SELECT json_build_object('id', id, 'uri', uri) FROM article
      WHERE wire_hash = $3 AND copy_of_id IS NULL AND id <> $1::uuid ORDER BY id LIMIT 1
    ),
    'facts', (
      SELECT coalesce(json_agg(json_build_object('id', id, 'until', until)), '[]') FROM (
        SELECT id, until FROM membership WHERE id = ANY ($4::uuid[])
        UNION ALL SELECT id, until FROM "position" WHERE id = ANY ($4::uuid[])
      ) fact
    ),
    'statements', (
      SELECT coalesce(json_agg(json_build_object(
        'row', json_build_object('id', id, 'article_version_id', article_version_id, 'article_id', article_id,
          'kind', kind, 'text', text, 'start', start, 'speaker_id', speaker_id, 'speaker_name', speaker_name,
          'addressee_id', addressee_id, 'event_id', event_id, 'said_at', to_char(said_at AT TIME ZONE 'UTC', ${ISO}),
          'confidence', confidence::double precision, 'rule', rule, 'review', review),
        'spans', (
          SELECT json_agg(json_build_object('role', role, 'ordinal', ordinal, 'start', start, 'end', "end", 'text', text)
            ORDER BY role, ordinal)
          FROM statement_span WHERE statement_id = statement.id
        ),
        'issueIds', (
          SELECT coalesce(json_agg(issue_id ORDER BY ordinal), '[]') FROM statement_issue WHERE statement_id = statement.id
        )
      )), '[]')
      FROM statement WHERE article_version_id = (SELECT id FROM same)
    ),
    'evidenceIds', (
      SELECT coalesce(json_agg(id), '[]') FROM evidence WHERE article_version_id = (SELECT id FROM same)
    ),
    'request', (SELECT json_build_object('inputHash', input_hash, 'articleId', article_id) FROM request WHERE key = $6)
  )`;

/**
 * Begins to write an article: reads what it has to stand beside. Until the transaction ends, nobody else may write the
 * same article, whose next version would get the same number, nor the same text, nor for the same request.
 */
export async function readCurrent(transaction: Transaction, article: LinkedArticle, asked: Asked): Promise<Current> {
  const { id, uri, url, wireHash } = article;
  const { contentHash, factIds, key } = asked;
  const [, rows = []] = await transaction.ask([
    { name: 'write_lock', text: LOCK, values: [uri, wireHash, key] },
    { name: 'write_read', text: READ, values: [id, url, wireHash, factIds, contentHash, key] },
  ]);
  const [row] = rows as [Current][];
  if (row === undefined) throw new Error('a SELECT without a FROM has one row');
  return row[0];
}
