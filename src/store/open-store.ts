import { createPool, createPrisma } from './connection.ts';
import { checkConnections, connectionsFor, shareAmong } from './connection-share.ts';
import type { EngineOptions } from './engine/engine.ts';
import { openEngine } from './engine/open-engine.ts';
import { migrate } from './migration/migrate.ts';
import { migrationStatus } from './migration/migration-status.ts';
import { explained } from './read/explained.ts';
import { Pipelines } from './read/pipelines.ts';
import { Pooled } from './read/pooled.ts';
import { Reader } from './read/reader.ts';
import type { Store } from './store.ts';
import { createWriter } from './write/create-writer.ts';
import type { RecordWriter } from './write/record-writer.ts';

export interface StoreOptions extends EngineOptions {
  /** How many processes open it together, this one among them: they share connections that one would have alone. */
  readonly processes?: number;
  /** The longest that a statement may read, in milliseconds; 0 is for ever. */
  readonly readTimeout?: number;
  /** Hears of connections that broke while nobody used them. */
  readonly onBrokenConnection?: (error: Error) => void;
}

const READ_TIMEOUT = 15_000;

/**
 * Opens the record.
 * @throws {OnrecordError} DATABASE_UNAVAILABLE where the database cannot be started or reached; BAD_SETTINGS where its
 *   address is none, or it allows too few connections for so many processes
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { processes = 1, readTimeout = READ_TIMEOUT, onBrokenConnection } = options;
  const engine = await openEngine({ ...options, settings: { ...roomFor(processes), ...options.settings } });
  const { pooled, pipelined } = shareAmong(processes);
  const pooling = { max: pooled, ...(onBrokenConnection && { onBrokenConnection }) };
  const connection = { ...engine.connection, statement_timeout: readTimeout };
  const reading = createPool({ connection }, pooling);
  const writing = createPool(engine, pooling);
  const pipelines = new Pipelines({ ...connection, application_name: 'onrecord' }, pipelined);
  const reader = new Reader(new Pooled(reading), pipelines);
  const prisma = createPrisma(writing);
  const writer: RecordWriter = createWriter(writing, prisma, reading);
  const store: Store = {
    kind: engine.kind,
    ...writer,
    read: (fields, variables) => reader.read(fields, variables),
    explain: (fields, variables, format) => reader.explain(fields, variables, format),
    migrate: () => migrate(engine.connection),
    migrationStatus: () => migrationStatus(engine.connection),
    ping: async () => {
      await reading.query('select').catch((error: unknown) => {
        throw explained(error);
      });
    },
    close: async () => {
      await prisma.$disconnect();
      await Promise.all([pipelines.close(), reading.end(), writing.end()]);
      await engine.close();
    },
  };
  try {
    if (processes > 1) await checkConnections(reading, processes);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What a private PostgreSQL is told that is started for several processes. */
function roomFor(processes: number): Record<string, string> {
  return processes === 1 ? {} : { max_connections: String(connectionsFor(processes)) };
}
