import { createPool, createPrisma } from './connection.ts';
import type { EngineOptions } from './engine/engine.ts';
import { openEngine } from './engine/open-engine.ts';
import { migrate } from './migration/migrate.ts';
import { migrationStatus } from './migration/migration-status.ts';
import { explained } from './read/explained.ts';
import { Pipelines } from './read/pipelines.ts';
import { Reader } from './read/reader.ts';
import type { Store } from './store.ts';
import { createWriter } from './write/create-writer.ts';
import type { RecordWriter } from './write/record-writer.ts';

export interface StoreOptions extends EngineOptions {
  /** The most connections for reading; as many again may write. */
  readonly connections?: number;
  /** The longest that a statement may read, in milliseconds; 0 is for ever. */
  readonly readTimeout?: number;
  /** Hears of connections that broke while nobody used them. */
  readonly onBrokenConnection?: (error: Error) => void;
}

const CONNECTIONS = 8;
/** More than two bring no more answers, on four cores. */
const PIPELINES = 2;
const READ_TIMEOUT = 15_000;

/**
 * Opens the record.
 * @throws {OnrecordError} DATABASE_UNAVAILABLE where the database cannot be started or reached
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { connections = CONNECTIONS, readTimeout = READ_TIMEOUT, onBrokenConnection } = options;
  const engine = await openEngine(options);
  const pooling = { max: connections, ...(onBrokenConnection && { onBrokenConnection }) };
  const connection = { ...engine.connection, statement_timeout: readTimeout };
  const reading = createPool({ connection }, pooling);
  const writing = createPool(engine, pooling);
  const pipelines = new Pipelines(connection, PIPELINES);
  const reader = new Reader(reading, pipelines);
  const prisma = createPrisma(writing);
  const writer: RecordWriter = createWriter(prisma);
  return {
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
}
