import type { ClientConfig } from 'pg';

/** A PostgreSQL that runs, and how to reach it. */
export interface Engine {
  /** `EMBEDDED`: a private PostgreSQL over one data folder. `SERVER`: one that somebody else runs. */
  readonly kind: 'EMBEDDED' | 'SERVER';
  /** What node-postgres needs to connect. Sessions are in UTC. Stays the same for the life of the engine. */
  readonly connection: Readonly<ClientConfig>;
  /** Leaves the engine. A private PostgreSQL stops when its last user leaves. Close your pools first. */
  close(): Promise<void>;
}

export interface EngineOptions {
  /** A `postgresql://` address. Given, that server is used; else a private PostgreSQL over `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  /** Where a private PostgreSQL keeps its data. Made when missing. Must be on a local disk. */
  readonly dataFolder: string;
  /** More settings for a private PostgreSQL, such as `{ fsync: 'off' }` for data that need not survive. */
  readonly settings?: Readonly<Record<string, string>>;
}
