import pg from 'pg';
import type { Engine } from '../engine/engine.ts';
import { migrationFiles } from './migration-files.ts';

/** How a database stands to the migrations of this program: their names, in order. */
export interface MigrationStatus {
  readonly applied: readonly string[];
  /** Not applied yet. */
  readonly pending: readonly string[];
  /** Begun and not ended: the program was killed meanwhile, or another program failed in it. */
  readonly failed: readonly string[];
  /** Applied by another program, probably a newer one. */
  readonly unknown: readonly string[];
  /** Applied with other words than those of this program. */
  readonly changed: readonly string[];
}

interface Row {
  readonly name: string;
  readonly checksum: string;
  readonly isFinished: boolean;
}

/** Reads the record that migrations leave in the database, the table `_prisma_migrations`. */
export async function migrationStatus(connection: Engine['connection'], folder?: string): Promise<MigrationStatus> {
  const rows = await readRecord(connection);
  const files = migrationFiles(folder);
  const finished = new Map(rows.filter((row) => row.isFinished).map((row) => [row.name, row.checksum]));
  const known = new Set(files.map(({ name }) => name));
  const names = (keep: (file: (typeof files)[number]) => boolean) => files.filter(keep).map(({ name }) => name);
  return {
    applied: names(({ name }) => finished.has(name)),
    pending: names(({ name }) => !finished.has(name)),
    failed: rows.filter((row) => !row.isFinished).map(({ name }) => name),
    unknown: [...finished.keys()].filter((name) => !known.has(name)),
    changed: names(({ name, checksum }) => finished.has(name) && finished.get(name) !== checksum),
  };
}

async function readRecord(connection: Engine['connection']): Promise<Row[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows: tables } = await client.query(`SELECT WHERE to_regclass('_prisma_migrations') IS NOT NULL`);
    if (tables.length === 0) return [];
    const { rows } = await client.query<Row>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name, started_at`,
    );
    return rows;
  } finally {
    await client.end();
  }
}
