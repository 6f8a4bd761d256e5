import type { Transaction } from './transaction.ts';

/** A row as its table has it: columns by their names in the database. */
export type Row = Readonly<Record<string, string | number | Date | null>>;

/** What an article brings to the tables. */
export interface ArticleRows {
  readonly article: readonly Row[];
  readonly article_version: readonly Row[];
  readonly statement: readonly Row[];
  readonly statement_span: readonly Row[];
  readonly statement_issue: readonly Row[];
  readonly statement_actor: readonly Row[];
  readonly mention: readonly Row[];
  /** Facts and evidence that are there already are left as they are. */
  readonly membership: readonly Row[];
  readonly position: readonly Row[];
  readonly evidence: readonly Row[];
}

/** How many rows were new. */
export type Inserted = Readonly<Record<'mention' | 'membership' | 'position' | 'evidence', number>>;

/** Inserts all rows of an article with one statement: foreign keys and checks are looked at when all are there. */
export async function insertRows(transaction: Transaction, rows: ArticleRows): Promise<Inserted> {
  const json = (table: keyof ArticleRows): string => JSON.stringify(rows[table]);
  const [inserted] = await transaction.$queryRaw<Inserted[]>`
    WITH new_article AS (
      INSERT INTO article (id, uri, url, headline, dateline, byline, published_at, language, publisher_id, wire_hash, copy_of_id)
      SELECT id, uri, url, headline, dateline, byline, published_at, language, publisher_id, wire_hash, copy_of_id
      FROM json_populate_recordset(NULL::article, ${json('article')}::json)
    ), new_version AS (
      INSERT INTO article_version (id, article_id, number, headline, body, content_hash)
      SELECT id, article_id, number, headline, body, content_hash
      FROM json_populate_recordset(NULL::article_version, ${json('article_version')}::json)
    ), new_statement AS (
      INSERT INTO statement (id, article_version_id, article_id, kind, text, start, speaker_id, speaker_name, addressee_id,
        event_id, said_at, confidence, rule, review)
      SELECT id, article_version_id, article_id, kind, text, start, speaker_id, speaker_name, addressee_id,
        event_id, said_at, confidence, rule, review
      FROM json_populate_recordset(NULL::statement, ${json('statement')}::json)
    ), new_span AS (
      INSERT INTO statement_span (statement_id, article_version_id, role, ordinal, start, "end", text)
      SELECT statement_id, article_version_id, role, ordinal, start, "end", text
      FROM json_populate_recordset(NULL::statement_span, ${json('statement_span')}::json)
    ), new_issue AS (
      INSERT INTO statement_issue (statement_id, issue_id, ordinal, said_at)
      SELECT statement_id, issue_id, ordinal, said_at FROM json_populate_recordset(NULL::statement_issue, ${json('statement_issue')}::json)
    ), new_actor AS (
      INSERT INTO statement_actor (statement_id, actor_id, said_at)
      SELECT statement_id, actor_id, said_at FROM json_populate_recordset(NULL::statement_actor, ${json('statement_actor')}::json)
    ), new_mention AS (
      INSERT INTO mention (id, article_version_id, article_id, actor_id, start, "end", text)
      SELECT id, article_version_id, article_id, actor_id, start, "end", text
      FROM json_populate_recordset(NULL::mention, ${json('mention')}::json) RETURNING 1
    ), new_membership AS (
      INSERT INTO membership (id, member_id, organisation_id, role, since, until)
      SELECT id, member_id, organisation_id, role, since, until
      FROM json_populate_recordset(NULL::membership, ${json('membership')}::json) ON CONFLICT DO NOTHING RETURNING 1
    ), new_position AS (
      INSERT INTO "position" (id, person_id, title, of_id, since, until)
      SELECT id, person_id, title, of_id, since, until
      FROM json_populate_recordset(NULL::"position", ${json('position')}::json) ON CONFLICT DO NOTHING RETURNING 1
    ), new_evidence AS (
      INSERT INTO evidence (id, membership_id, position_id, article_version_id, start, "end", text)
      SELECT id, membership_id, position_id, article_version_id, start, "end", text
      FROM json_populate_recordset(NULL::evidence, ${json('evidence')}::json) ON CONFLICT DO NOTHING RETURNING 1
    )
    SELECT (SELECT count(*)::integer FROM new_mention) AS mention,
      (SELECT count(*)::integer FROM new_membership) AS membership,
      (SELECT count(*)::integer FROM new_position) AS "position",
      (SELECT count(*)::integer FROM new_evidence) AS evidence`;
  return inserted ?? { mention: 0, membership: 0, position: 0, evidence: 0 };
}
