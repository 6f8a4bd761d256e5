import type pg from 'pg';
import type { KnownNames } from './record-writer.ts';

// As JSON in one piece: node-postgres would take apart the arrays of every row by itself.
const READ = `
  SELECT json_build_object(
    'actors', (
      SELECT coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'aliases', aliases, 'kind', kind,
        'abbreviation', abbreviation, 'demonyms', coalesce(demonyms, '{}'), 'capital', capital) ORDER BY id), '[]')
      FROM actor LEFT JOIN organisation USING (id) LEFT JOIN country USING (id)
    ),
    'issues', (
      SELECT coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'aliases', aliases) ORDER BY id), '[]')
      FROM issue
    ),
    'events', (
      SELECT coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'aliases', aliases) ORDER BY id), '[]')
      FROM event
    )
  ) AS names`;

export async function readKnownNames(pool: pg.Pool): Promise<KnownNames> {
  const { rows } = await pool.query<{ names: KnownNames }>(READ);
  const [row] = rows;
  if (row === undefined) throw new Error('a SELECT without a FROM has one row');
  return row.names;
}
