import { statistics } from '../statistics.ts';

const actor = `a.id, a.kind, a.slug, a.name, c.iso_code AS "isoCode"`;
const actors = 'actor a LEFT JOIN country c ON c.id = a.id';
const statement = `s.id, s.text, s.kind, s.said_at AS "saidAt", s.speaker_id AS "speakerId", s.article_id AS "articleId"`;

/** Pages asked for by several objects at once: their ids, how many rows, and the place after which each page begins. */
const asked = (key: 'text' | 'float8'): string =>
  `unnest($1::uuid[], $2::int[], $3::${key}[], $4::uuid[]) WITH ORDINALITY r(id, count, key, after, position)`;
const before = (row: string, id: string): string =>
  `(r.after IS NULL OR (${row}.said_at, ${row}.${id}) < (to_timestamp(r.key / 1000), r.after))`;

/** Every statement of the loaders, by name. */
export const statements = {
  organisationBySlug: `SELECT ${actor} FROM ${actors} WHERE a.slug = $1 AND a.kind = 'ORGANISATION'`,
  issueBySlug: 'SELECT id, slug, name FROM issue WHERE slug = $1',
  personsByIds: `SELECT id, kind, slug, name FROM actor WHERE id = ANY ($1::uuid[]) AND kind = 'PERSON'`,
  actorsByIds: `SELECT ${actor} FROM ${actors} WHERE a.id = ANY ($1::uuid[])`,
  articlesByIds: `SELECT id, headline, published_at AS "publishedAt" FROM article WHERE id = ANY ($1::uuid[])`,
  membersOf: `
    SELECT r.id AS parent, m.* FROM ${asked('text')}
    CROSS JOIN LATERAL (
      SELECT id, role, since, member_id AS "memberId" FROM membership m
      WHERE m.organisation_id = r.id AND (r.after IS NULL OR (m.since, m.id) > (r.key, r.after))
      ORDER BY m.since, m.id LIMIT r.count
    ) m ORDER BY r.position, m.since, m.id`,
  statementsOfSpeaker: `
    SELECT r.id AS parent, s.* FROM ${asked('float8')}
    CROSS JOIN LATERAL (
      SELECT ${statement} FROM statement s WHERE s.speaker_id = r.id AND ${before('s', 'id')}
      ORDER BY s.said_at DESC, s.id DESC LIMIT r.count
    ) s ORDER BY r.position, s."saidAt" DESC, s.id DESC`,
  statementsOnIssue: `
    SELECT r.id AS parent, s.* FROM ${asked('float8')}
    CROSS JOIN LATERAL (
      SELECT ${statement} FROM statement_issue i JOIN statement s ON s.id = i.statement_id
      WHERE i.issue_id = r.id AND ${before('i', 'statement_id')}
      ORDER BY i.said_at DESC, i.statement_id DESC LIMIT r.count
    ) s ORDER BY r.position, s."saidAt" DESC, s.id DESC`,
  foundStatements: `
    SELECT ${statement} FROM statement s WHERE s.text ILIKE $1 ORDER BY s.said_at DESC, s.id DESC LIMIT $2`,
  ...statistics,
  issuesOf: `
    SELECT x.statement_id AS parent, i.id, i.slug, i.name
    FROM statement_issue x JOIN issue i ON i.id = x.issue_id
    WHERE x.statement_id = ANY ($1::uuid[]) ORDER BY x.statement_id, x.ordinal`,
};
