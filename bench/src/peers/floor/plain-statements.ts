import type { OperationName } from './values.ts';

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const place = (row: string, id: string): string =>
  `(extract(epoch FROM ${row}.said_at) * 1000)::bigint || '_' || ${row}.${id}`;

/** The statements that one writes by hand: one for an operation, whose one column is the text of `data`. */
export const plainStatements: Readonly<Record<OperationName, string>> = {
  Members: `
    SELECT json_build_object('organisation', (
      SELECT json_build_object('name', o.name, 'members', json_build_object('edges', coalesce((
        SELECT json_agg(json_build_object('node', json_build_object(
          'role', m.role,
          'since', m.since,
          'member', CASE WHEN c.id IS NULL THEN '{}'::json ELSE json_build_object('name', a.name, 'isoCode', c.iso_code) END
        )) ORDER BY m.since, m.id)
        FROM (
          SELECT id, role, since, member_id FROM membership WHERE organisation_id = o.id ORDER BY since, id LIMIT 20
        ) m
        JOIN actor a ON a.id = m.member_id
        LEFT JOIN country c ON c.id = a.id
      ), '[]'::json)))
      FROM actor o WHERE o.slug = $1 AND o.kind = 'ORGANISATION'
    ))::text`,
  Statements: `
    WITH page AS MATERIALIZED (
      SELECT x.statement_id, x.said_at, row_number() OVER () AS number
      FROM (
        SELECT statement_id, said_at FROM statement_issue
        WHERE issue_id = (SELECT id FROM issue WHERE slug = $1)
          AND ($2::float8 IS NULL OR (said_at, statement_id) < (to_timestamp($2::float8 / 1000), $3::uuid))
        ORDER BY said_at DESC, statement_id DESC LIMIT 21
      ) x
    ), shown AS (SELECT * FROM page WHERE number <= 20)
    SELECT json_build_object('issue', json_build_object('statements', json_build_object(
      'edges', coalesce((
        SELECT json_agg(json_build_object(
          'cursor', ${place('s', 'id')},
          'node', json_build_object(
            'id', 'statement_' || s.id, 'text', s.text, 'kind', s.kind, 'saidAt', ${instant('s.said_at')},
            'speaker', json_build_object('__typename', initcap(a.kind::text), 'name', a.name),
            'issues', (
              SELECT json_agg(json_build_object('slug', i.slug, 'name', i.name) ORDER BY x.ordinal)
              FROM statement_issue x JOIN issue i ON i.id = x.issue_id WHERE x.statement_id = s.id
            ),
            'article', json_build_object(
              'id', 'article_' || r.id, 'headline', r.headline, 'publishedAt', ${instant('r.published_at')}
            )
          )
        ) ORDER BY p.number)
        FROM shown p
        JOIN statement s ON s.id = p.statement_id
        JOIN actor a ON a.id = s.speaker_id
        JOIN article r ON r.id = s.article_id
      ), '[]'::json),
      'pageInfo', json_build_object(
        'hasNextPage', (SELECT count(*) > 20 FROM page),
        'endCursor', (SELECT ${place('p', 'statement_id')} FROM shown p ORDER BY p.number DESC LIMIT 1)
      )
    )))::text`,
  WhatMembersSay: `
    SELECT json_build_object('organisation', (
      SELECT json_build_object('name', o.name, 'members', json_build_object('edges', coalesce((
        SELECT json_agg(json_build_object('node', json_build_object('member', json_build_object(
          'name', a.name, 'statements', json_build_object('edges', coalesce(l.edges, '[]'::json))
        ))) ORDER BY m.since, m.id)
        FROM (SELECT id, since, member_id FROM membership WHERE organisation_id = o.id ORDER BY since, id LIMIT 20) m
        JOIN actor a ON a.id = m.member_id
        CROSS JOIN LATERAL (
          SELECT json_agg(json_build_object('node', json_build_object(
            'text', s.text,
            'issues', (
              SELECT json_agg(json_build_object('name', i.name) ORDER BY x.ordinal)
              FROM statement_issue x JOIN issue i ON i.id = x.issue_id WHERE x.statement_id = s.id
            ),
            'article', json_build_object('headline', r.headline)
          )) ORDER BY s.said_at DESC, s.id DESC) AS edges
          FROM (
            SELECT id, text, article_id, said_at FROM statement
            WHERE speaker_id = a.id ORDER BY said_at DESC, id DESC LIMIT 5
          ) s
          JOIN article r ON r.id = s.article_id
        ) l
      ), '[]'::json)))
      FROM actor o WHERE o.slug = $1 AND o.kind = 'ORGANISATION'
    ))::text`,
  Entities: `
    SELECT json_build_object('_entities', coalesce((
      SELECT json_agg(CASE WHEN a.id IS NOT NULL THEN json_build_object('name', a.name) END ORDER BY r.number)
      FROM unnest($1::uuid[]) WITH ORDINALITY r(id, number) LEFT JOIN actor a ON a.id = r.id AND a.kind = 'PERSON'
    ), '[]'::json))::text`,
  Search: `
    WITH found AS MATERIALIZED (SELECT id, text, said_at, speaker_id FROM statement WHERE text ILIKE $1)
    SELECT json_build_object('statements', json_build_object(
      'nodes', coalesce((
        SELECT json_agg(json_build_object(
          'id', 'statement_' || f.id, 'text', f.text, 'saidAt', ${instant('f.said_at')},
          'speaker', json_build_object('name', a.name)
        ) ORDER BY f.said_at DESC, f.id DESC)
        FROM (SELECT * FROM found ORDER BY said_at DESC, id DESC LIMIT 10) f JOIN actor a ON a.id = f.speaker_id
      ), '[]'::json),
      'facets', json_build_object(
        'speakers', coalesce((
          SELECT json_agg(json_build_object('count', g.count, 'node', json_build_object('name', g.name)))
          FROM (
            SELECT g.count, a.name FROM (SELECT speaker_id, count(*) AS count FROM found GROUP BY 1) g
            JOIN actor a ON a.id = g.speaker_id ORDER BY g.count DESC, a.name COLLATE "C", a.id LIMIT 5
          ) g
        ), '[]'::json),
        'issues', coalesce((
          SELECT json_agg(json_build_object('count', g.count, 'node', json_build_object('name', g.name)))
          FROM (
            SELECT g.count, i.name FROM (
              SELECT x.issue_id, count(*) AS count FROM found f JOIN statement_issue x ON x.statement_id = f.id GROUP BY 1
            ) g
            JOIN issue i ON i.id = g.issue_id ORDER BY g.count DESC, i.name COLLATE "C", i.id LIMIT 5
          ) g
        ), '[]'::json)
      )
    ))::text`,
  Timeline: `
    SELECT json_build_object('issue', json_build_object('statements', json_build_object('timeline', coalesce((
      SELECT json_agg(json_build_object('start', ${instant('b.start')}, 'count', b.count) ORDER BY b.start)
      FROM (
        SELECT date_trunc('month', x.said_at, 'UTC') AS start, count(*) AS count
        FROM statement_issue x
        WHERE x.issue_id = (SELECT id FROM issue WHERE slug = $1) AND x.is_current GROUP BY 1
      ) b
    ), '[]'::json))))::text`,
};
