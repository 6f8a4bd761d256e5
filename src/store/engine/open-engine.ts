import type { Engine, EngineOptions } from './engine.ts';
import { openPrivateEngine } from './private-engine.ts';
import { openServerEngine } from './server-engine.ts';

/**
 * Opens the database: a server of one's own, or a private PostgreSQL that is started, or joined where another process
 * has started it over the same folder.
 *
 * @throws {OnrecordError} DATABASE_UNAVAILABLE, or BAD_SETTINGS where the address is none.
 */
export function openEngine({ databaseUrl, dataFolder, settings = {} }: EngineOptions): Promise<Engine> {
  return databaseUrl === undefined ? openPrivateEngine(dataFolder, settings) : openServerEngine(databaseUrl);
}
