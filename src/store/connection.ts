import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Engine } from './engine/engine.ts';
import { PrismaClient } from './generated/client.ts';

export interface PoolOptions {
  /** The most connections it may hold. */
  readonly max: number;
  /** Hears of connections that broke while nobody used them. The pool replaces them by itself. */
  readonly onBrokenConnection?: (error: Error) => void;
}

/**
 * A pool of connections to the database of an engine, on each of which a statement may be sent before the one ahead of
 * it is answered. End it before closing the engine.
 */
export function createPool(engine: Pick<Engine, 'connection'>, { max, onBrokenConnection }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({ ...engine.connection, max, pipeline: true, application_name: 'onrecord' });
  // Without a listener, a connection that the server ends would end the program.
  pool.on('error', (error) => onBrokenConnection?.(error));
  return pool;
}

/** Prisma's client over a pool, which stays the caller's to end. */
export function createPrisma(pool: pg.Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}
