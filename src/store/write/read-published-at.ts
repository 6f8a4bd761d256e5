import type pg from 'pg';

const READ = 'SELECT published_at FROM article WHERE uri = $1';

export async function readPublishedAt(pool: pg.Pool, uri: string): Promise<Date | null> {
  const { rows } = await pool.query<{ published_at: Date }>({ name: 'write_published_at', text: READ, values: [uri] });
  return rows[0]?.published_at ?? null;
}
