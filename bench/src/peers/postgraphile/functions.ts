/** A schema beside Onrecord's, so that nothing of Onrecord's is touched. */
export const FUNCTION_SCHEMA = 'postgraphile_peer';

/** What PostGraphile asks its users to write as functions: a look-up of many rows by their keys. */
export const functions = `
  CREATE SCHEMA IF NOT EXISTS ${FUNCTION_SCHEMA};
  CREATE OR REPLACE FUNCTION ${FUNCTION_SCHEMA}.persons_by_ids(ids uuid[]) RETURNS SETOF public.actor
    STABLE LANGUAGE sql AS $$
      SELECT a.* FROM unnest(ids) WITH ORDINALITY r(id, position)
      JOIN public.actor a ON a.id = r.id AND a.kind = 'PERSON' ORDER BY r.position
    $$;
`;
