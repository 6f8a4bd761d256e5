import type pg from 'pg';
import type { ReferenceIssue } from './record-writer.ts';

const READ = `
  SELECT issue.name, issue.aliases, parent.slug AS parent
  FROM issue LEFT JOIN issue parent ON parent.id = issue.parent_id WHERE issue.is_reference ORDER BY issue.id`;

export async function readReferenceIssues(pool: pg.Pool): Promise<ReferenceIssue[]> {
  const { rows } = await pool.query<ReferenceIssue>(READ);
  return rows;
}
