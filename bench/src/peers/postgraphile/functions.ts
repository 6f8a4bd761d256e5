/** A schema beside Onrecord's, so that nothing of Onrecord's is touched. */
export const FUNCTION_SCHEMA = 'postgraphile_peer';

const found = `s.text ILIKE '%' || regexp_replace(words, '([\\\\%_])', '\\\\\\1', 'g') || '%'`;

/** What PostGraphile asks its users to write as functions: a look-up of many rows by their keys, a search, and counts. */
export const functions = `
  DROP SCHEMA IF EXISTS ${FUNCTION_SCHEMA} CASCADE;
  CREATE SCHEMA ${FUNCTION_SCHEMA};
  SET search_path = ${FUNCTION_SCHEMA}, public;

  CREATE FUNCTION persons_by_ids(ids uuid[]) RETURNS SETOF actor STABLE LANGUAGE sql AS $$
    SELECT a.* FROM unnest(ids) WITH ORDINALITY r(id, position)
    JOIN actor a ON a.id = r.id AND a.kind = 'PERSON' ORDER BY r.position
  $$;

  CREATE FUNCTION found_statements(words text, size integer) RETURNS SETOF statement STABLE LANGUAGE sql AS $$
    SELECT s.* FROM statement s WHERE ${found} ORDER BY s.said_at DESC, s.id DESC LIMIT size
  $$;

  CREATE TYPE named_count AS (count integer, name text);
  CREATE FUNCTION counts_by_speaker(words text, size integer) RETURNS SETOF named_count STABLE LANGUAGE sql AS $$
    SELECT g.count, a.name
    FROM (SELECT s.speaker_id, count(*)::integer AS count FROM statement s WHERE ${found} GROUP BY 1) g
    JOIN actor a ON a.id = g.speaker_id ORDER BY g.count DESC, a.name COLLATE "C", a.id LIMIT size
  $$;
  CREATE FUNCTION counts_by_issue(words text, size integer) RETURNS SETOF named_count STABLE LANGUAGE sql AS $$
    SELECT g.count, i.name
    FROM (
      SELECT x.issue_id, count(*)::integer AS count
      FROM statement s JOIN statement_issue x ON x.statement_id = s.id WHERE ${found} GROUP BY 1
    ) g
    JOIN issue i ON i.id = g.issue_id ORDER BY g.count DESC, i.name COLLATE "C", i.id LIMIT size
  $$;

  CREATE TYPE bucket AS (start timestamptz, count integer);
  CREATE FUNCTION timeline_of_issue(slug text) RETURNS SETOF bucket STABLE LANGUAGE sql AS $$
    SELECT date_trunc('month', x.said_at, 'UTC'), count(*)::integer
    FROM statement_issue x
    WHERE x.issue_id = (SELECT i.id FROM issue i WHERE i.slug = timeline_of_issue.slug) AND x.is_current GROUP BY 1 ORDER BY 1
  $$;
  RESET search_path;
`;
