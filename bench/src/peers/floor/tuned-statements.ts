import type { OperationName } from './values.ts';

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const place = (row: string, id: string): string =>
  `(extract(epoch FROM ${row}.said_at) * 1000)::bigint || '_' || ${row}.${id}`;
const text = (column: string): string => `to_json(${column})::text`;
/** The rows of a query, each one text, as the inside of a JSON array. */
const list = (query: string): string => `array_to_string(ARRAY(${query}), ',')`;

/** The same answers as the plain statements give, written as text: PostgreSQL joins text faster than it builds JSON. */
export const tunedStatements: Readonly<Record<OperationName, string>> = {
  Members: `
    SELECT '{"organisation":' || coalesce((
      SELECT '{"name":' || ${text('o.name')} || ',"members":{"edges":[' || ${list(`
        SELECT '{"node":{"role":"' || m.role || '","since":' || coalesce(${text('m.since')}, 'null') || ',"member":'
          || coalesce('{"name":' || ${text('a.name')} || ',"isoCode":"' || c.iso_code || '"}', '{}') || '}}'
        FROM (
          SELECT id, role, since, member_id FROM membership WHERE organisation_id = o.id ORDER BY since, id LIMIT 20
        ) m
        JOIN actor a ON a.id = m.member_id
        LEFT JOIN country c ON c.id = a.id
        ORDER BY m.since, m.id`)} || ']}}'
      FROM actor o WHERE o.slug = $1 AND o.kind = 'ORGANISATION'
    ), 'null') || '}'`,
  Statements: `
    WITH page AS MATERIALIZED (
      SELECT statement_id, said_at FROM statement_issue
      WHERE issue_id = (SELECT id FROM issue WHERE slug = $1)
        AND ($2::float8 IS NULL OR (said_at, statement_id) < (to_timestamp($2::float8 / 1000), $3::uuid))
      ORDER BY said_at DESC, statement_id DESC LIMIT 21
    ), shown AS (SELECT * FROM page LIMIT 20)
    SELECT '{"issue":{"statements":{"edges":[' || ${list(`
      SELECT '{"cursor":"' || ${place('p', 'statement_id')} || '","node":{"id":"statement_' || s.id
        || '","text":' || ${text('s.text')} || ',"kind":"' || s.kind || '","saidAt":"' || ${instant('s.said_at')}
        || '","speaker":{"__typename":"'
        || CASE a.kind WHEN 'PERSON' THEN 'Person' WHEN 'COUNTRY' THEN 'Country' ELSE 'Organisation' END
        || '","name":' || ${text('a.name')} || '},"issues":[' || ${list(`
          SELECT '{"slug":"' || i.slug || '","name":' || ${text('i.name')} || '}'
          FROM statement_issue x JOIN issue i ON i.id = x.issue_id WHERE x.statement_id = s.id ORDER BY x.ordinal`)}
        || '],"article":{"id":"article_' || r.id || '","headline":' || coalesce(${text('r.headline')}, 'null')
        || ',"publishedAt":"' || ${instant('r.published_at')} || '"}}}'
      FROM shown p
      JOIN statement s ON s.id = p.statement_id
      JOIN actor a ON a.id = s.speaker_id
      JOIN article r ON r.id = s.article_id
      ORDER BY p.said_at DESC, p.statement_id DESC`)}
      || '],"pageInfo":{"hasNextPage":' || (SELECT count(*) > 20 FROM page) || ',"endCursor":'
      || coalesce((
        SELECT '"' || ${place('p', 'statement_id')} || '"' FROM shown p ORDER BY p.said_at, p.statement_id LIMIT 1
      ), 'null') || '}}}}'`,
  WhatMembersSay: `
    SELECT '{"organisation":' || coalesce((
      SELECT '{"name":' || ${text('o.name')} || ',"members":{"edges":[' || ${list(`
        SELECT '{"node":{"member":{"name":' || ${text('a.name')} || ',"statements":{"edges":[' || ${list(`
          SELECT '{"node":{"text":' || ${text('s.text')} || ',"issues":[' || ${list(`
            SELECT '{"name":' || ${text('i.name')} || '}'
            FROM statement_issue x JOIN issue i ON i.id = x.issue_id WHERE x.statement_id = s.id ORDER BY x.ordinal`)}
            || '],"article":{"headline":' || coalesce(${text('r.headline')}, 'null') || '}}}'
          FROM (
            SELECT id, text, article_id, said_at FROM statement
            WHERE speaker_id = a.id ORDER BY said_at DESC, id DESC LIMIT 5
          ) s
          JOIN article r ON r.id = s.article_id
          ORDER BY s.said_at DESC, s.id DESC`)} || ']}}}}'
        FROM (SELECT id, since, member_id FROM membership WHERE organisation_id = o.id ORDER BY since, id LIMIT 20) m
        JOIN actor a ON a.id = m.member_id
        ORDER BY m.since, m.id`)} || ']}}'
      FROM actor o WHERE o.slug = $1 AND o.kind = 'ORGANISATION'
    ), 'null') || '}'`,
  Entities: `
    SELECT '{"_entities":[' || ${list(`
      SELECT coalesce('{"name":' || ${text('a.name')} || '}', 'null')
      FROM unnest($1::uuid[]) WITH ORDINALITY r(id, number) LEFT JOIN actor a ON a.id = r.id AND a.kind = 'PERSON'
      ORDER BY r.number`)} || ']}'`,
  Search: `
    WITH found AS MATERIALIZED (SELECT id, text, said_at, speaker_id FROM statement WHERE text ILIKE $1)
    SELECT '{"statements":{"nodes":[' || ${list(`
      SELECT '{"id":"statement_' || f.id || '","text":' || ${text('f.text')} || ',"saidAt":"' || ${instant('f.said_at')}
        || '","speaker":{"name":' || ${text('a.name')} || '}}'
      FROM (SELECT * FROM found ORDER BY said_at DESC, id DESC LIMIT 10) f
      JOIN actor a ON a.id = f.speaker_id
      ORDER BY f.said_at DESC, f.id DESC`)} || '],"facets":{"speakers":[' || ${list(`
      SELECT '{"count":' || g.count || ',"node":{"name":' || ${text('a.name')} || '}}'
      FROM (SELECT speaker_id, count(*) AS count FROM found GROUP BY 1) g
      JOIN actor a ON a.id = g.speaker_id ORDER BY g.count DESC, a.name COLLATE "C", a.id LIMIT 5`)}
      || '],"issues":[' || ${list(`
      SELECT '{"count":' || g.count || ',"node":{"name":' || ${text('i.name')} || '}}'
      FROM (
        SELECT x.issue_id, count(*) AS count FROM found f JOIN statement_issue x ON x.statement_id = f.id GROUP BY 1
      ) g
      JOIN issue i ON i.id = g.issue_id ORDER BY g.count DESC, i.name COLLATE "C", i.id LIMIT 5`)} || ']}}}'`,
  Timeline: `
    SELECT '{"issue":{"statements":{"timeline":[' || ${list(`
      SELECT '{"start":"' || ${instant('b.start')} || '","count":' || b.count || '}'
      FROM (
        SELECT date_trunc('month', x.said_at, 'UTC') AS start, count(*) AS count
        FROM statement_issue x
        WHERE x.issue_id = (SELECT id FROM issue WHERE slug = $1) AND x.is_current GROUP BY 1
      ) b ORDER BY b.start`)} || ']}}}'`,
};
