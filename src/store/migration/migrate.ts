import { isNativeError } from 'node:util/types';
import pg from 'pg';
import { ErrorCode, OnrecordError } from '#domain';
import type { Engine } from '../engine/engine.ts';
import { migrationList } from './migration-files.ts';
import { type MigrationStatus, migrationStatus } from './migration-status.ts';
import { EVERYTHING, withSchemaEngine } from './schema-engine.ts';

export interface MigrateOptions {
  /** Where the migrations stand; those of this program by default. */
  readonly folder?: string;
}

/**
 * An advisory lock of our own, which waits its turn. (The schema engine takes one as well, but gives up after ten
 * seconds.) The numbers beside it belong to the users of a private PostgreSQL.
 */
const LOCK = '5201126, 3';

/**
 * Written with the script of each migration, in its transaction. So a migration that is recorded as begun and not as
 * ended, whatever killed the program, has left nothing, and can be done again.
 */
const RECORD_END = `UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/**
 * Brings a database to where this program needs it. Any number of processes may do so at once: one does, the others
 * wait and find nothing to do.
 *
 * @returns the names of the migrations that were applied now
 * @throws {OnrecordError} DATABASE_NOT_MIGRATED where that cannot be; the database is then as it was.
 */
export async function migrate(
  connection: Engine['connection'],
  { folder }: MigrateOptions = {},
): Promise<{ applied: string[] }> {
  const lock = new pg.Client(connection);
  await lock.connect();
  try {
    await lock.query(`SELECT pg_advisory_lock(${LOCK})`);
    const status = await migrationStatus(connection, folder);
    refuseStrange(status);
    return { applied: status.pending.length === 0 ? [] : await apply(connection, status, folder) };
  } finally {
    await lock.end();
  }
}

async function apply(connection: Engine['connection'], status: MigrationStatus, folder?: string): Promise<string[]> {
  const migrationsList = migrationList(folder);
  try {
    return await withSchemaEngine(
      connection,
      async (engine) => {
        for (const migrationName of status.failed) await engine.markMigrationRolledBack({ migrationName });
        const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: EVERYTHING });
        return appliedMigrationNames;
      },
      { epilogue: RECORD_END },
    );
  } catch (cause) {
    const { pending } = await migrationStatus(connection, folder);
    throw new OnrecordError(
      ErrorCode.DATABASE_NOT_MIGRATED,
      `The migration ${pending[0] ?? ''} failed and has changed nothing: ${reasonOf(cause)}. Mend that and migrate again.`,
      { cause },
    );
  }
}

/** @throws {OnrecordError} DATABASE_NOT_MIGRATED where the database is not one that this program can go on from. */
function refuseStrange({ unknown, changed }: MigrationStatus): void {
  if (unknown.length > 0) {
    throw new OnrecordError(
      ErrorCode.DATABASE_NOT_MIGRATED,
      `The database was made by a newer Onrecord (it has ${unknown.join(', ')}): update Onrecord, or use another database.`,
    );
  }
  if (changed.length > 0) {
    throw new OnrecordError(
      ErrorCode.DATABASE_NOT_MIGRATED,
      `The database was made by another Onrecord (its ${changed.join(', ')} differs): use the Onrecord that made it, or another database.`,
    );
  }
}

/** The database's own words, which the schema engine wraps in where it was when it heard them. */
function reasonOf(cause: unknown): string {
  const message = isNativeError(cause) ? cause.message : String(cause);
  const [line = 'it does not say why'] = /(?<=\bERROR: ).+/.exec(message) ?? message.split('\n');
  return line.replace(/[.]$/, '');
}
