import type { MigrationStatus } from './migration/migration-status.ts';
import type { Reader } from './read/reader.ts';
import type { RecordWriter } from './write/record-writer.ts';

/** The record: a database that is open, and all that can be asked of it. */
export interface Store extends Pick<Reader, 'read' | 'explain'>, RecordWriter {
  /** Whether the database is a private PostgreSQL of ours, or somebody's server. */
  readonly kind: 'EMBEDDED' | 'SERVER';
  /**
   * Brings the tables to where this program needs them. Safe when several start at once.
   * @throws {OnrecordError} DATABASE_NOT_MIGRATED
   */
  migrate(): Promise<{ applied: string[] }>;
  /** Which migrations the database has, and which it lacks. */
  migrationStatus(): Promise<MigrationStatus>;
  /** @throws {OnrecordError} DATABASE_UNAVAILABLE where the database does not answer */
  ping(): Promise<void>;
  /** Closes all connections, and stops a private PostgreSQL that nobody else uses. */
  close(): Promise<void>;
}
