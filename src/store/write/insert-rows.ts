import type { PreparedStatement } from './transaction.ts';

/** A row as its table has it: columns by their names in the database. */
export type Row = Readonly<Record<string, string | number | null>>;

/** What an article brings to the tables. */
export interface ArticleRows {
  readonly article: readonly Row[];
  readonly article_version: readonly Row[];
  readonly statement: readonly Row[];
  readonly statement_span: readonly Row[];
  readonly statement_issue: readonly Row[];
  readonly statement_actor: readonly Row[];
  readonly mention: readonly Row[];
  /** Facts and evidence that another writer was quicker with are left as they are. */
  readonly membership: readonly Row[];
  readonly position: readonly Row[];
  readonly evidence: readonly Row[];
}

const TABLES = [
  'article',
  'article_version',
  'statement',
  'statement_span',
  'statement_issue',
  'statement_actor',
  'mention',
  'membership',
  'position',
  'evidence',
] as const satisfies readonly (keyof ArticleRows)[];

// Foreign keys and checks are looked at when all rows are there.
const INSERT = `
  WITH new_article AS (
    INSERT INTO article (id, uri, url, headline, dateline, byline, published_at, language, publisher_id, wire_hash, copy_of_id)
    SELECT id, uri, url, headline, dateline, byline, published_at, language, publisher_id, wire_hash, copy_of_id
    FROM json_populate_recordset(NULL::article, $1::json)
  ), new_version AS (
    INSERT INTO article_version (id, article_id, number, headline, body, content_hash)
    SELECT id, article_id, number, headline, body, content_hash
    FROM json_populate_recordset(NULL::article_version, $2::json)
  ), new_statement AS (
    INSERT INTO statement (id, article_version_id, article_id, kind, text, start, speaker_id, speaker_name, addressee_id,
      event_id, said_at, confidence, rule, review)
    SELECT id, article_version_id, article_id, kind, text, start, speaker_id, speaker_name, addressee_id,
      event_id, said_at, confidence, rule, review
    FROM json_populate_recordset(NULL::statement, $3::json)
  ), new_span AS (
    INSERT INTO statement_span (statement_id, article_version_id, role, ordinal, start, "end", text)
    SELECT statement_id, article_version_id, role, ordinal, start, "end", text
    FROM json_populate_recordset(NULL::statement_span, $4::json)
  ), new_issue AS (
    INSERT INTO statement_issue (statement_id, issue_id, ordinal, said_at)
    SELECT statement_id, issue_id, ordinal, said_at FROM json_populate_recordset(NULL::statement_issue, $5::json)
  ), new_actor AS (
    INSERT INTO statement_actor (statement_id, actor_id, said_at)
    SELECT statement_id, actor_id, said_at FROM json_populate_recordset(NULL::statement_actor, $6::json)
  ), new_mention AS (
    INSERT INTO mention (id, article_version_id, article_id, actor_id, start, "end", text)
    SELECT id, article_version_id, article_id, actor_id, start, "end", text
    FROM json_populate_recordset(NULL::mention, $7::json)
  ), new_membership AS (
    INSERT INTO membership (id, member_id, organisation_id, role, since, until)
    SELECT id, member_id, organisation_id, role, since, until
    FROM json_populate_recordset(NULL::membership, $8::json) ON CONFLICT DO NOTHING RETURNING 1
  ), new_position AS (
    INSERT INTO "position" (id, person_id, title, of_id, since, until)
    SELECT id, person_id, title, of_id, since, until
    FROM json_populate_recordset(NULL::"position", $9::json) ON CONFLICT DO NOTHING RETURNING 1
  ), new_evidence AS (
    INSERT INTO evidence (id, membership_id, position_id, article_version_id, start, "end", text)
    SELECT id, membership_id, position_id, article_version_id, start, "end", text
    FROM json_populate_recordset(NULL::evidence, $10::json) ON CONFLICT DO NOTHING RETURNING 1
  )
  SELECT json_build_object(
    'memberships', (SELECT count(*) FROM new_membership),
    'positions', (SELECT count(*) FROM new_position),
    'evidence', (SELECT count(*) FROM new_evidence)
  )`;

/** What inserts all rows of an article at once, and counts those that another writer may be quicker with. */
export function insertRows(rows: ArticleRows): PreparedStatement[] {
  if (TABLES.every((table) => rows[table].length === 0)) return [];
  return [{ name: 'write_rows', text: INSERT, values: TABLES.map((table) => JSON.stringify(rows[table])) }];
}
