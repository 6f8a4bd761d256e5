import type pg from 'pg';

/**
 * Does work while no table of the database has an index or a key: over full tables they are made and checked faster than
 * row by row.
 */
export async function withoutIndexes(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const definitions = await definitionsOf(client);
  for (const { drop } of definitions.toReversed()) await client.query(drop);
  await work();
  await client.query(`SET maintenance_work_mem = '512MB'`);
  for (const { create } of definitions) await client.query(create);
  await client.query('RESET maintenance_work_mem');
}

/** What makes an index or a constraint, and what removes it. */
interface Definition {
  readonly create: string;
  readonly drop: string;
}

/** Keys first, and last the foreign keys, which need them. */
async function definitionsOf(client: pg.Client): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS "create",
            format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS "drop",
            CASE contype WHEN 'f' THEN 3 ELSE 1 END AS step
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
     UNION ALL
     SELECT pg_get_indexdef(indexrelid), format('DROP INDEX %s', indexrelid::regclass), 2
     FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
     WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r'
       AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u'))
     ORDER BY step, "create"`,
  );
  return rows;
}
