import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The `prisma` folder of this package: three folders up from here, from `src` as from `dist`. */
const PRISMA = path.resolve(import.meta.dirname, '../../../prisma');
export const MIGRATIONS = path.join(PRISMA, 'migrations');
export const SCHEMA = path.join(PRISMA, 'schema.prisma');

export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  /** As Prisma keeps it: SHA-256 of the file, hexadecimal. */
  readonly checksum: string;
}

/** The migrations of a folder, in the order in which they are applied. */
export function migrationFiles(folder = MIGRATIONS): MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** The same, as the schema engine takes them. */
export function migrationList(folder = MIGRATIONS): MigrationList {
  const lockfile = path.join(folder, 'migration_lock.toml');
  return {
    baseDir: path.resolve(folder),
    lockfile: {
      path: path.basename(lockfile),
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    migrationDirectories: migrationFiles(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
    shadowDbInitScript: '',
  };
}
