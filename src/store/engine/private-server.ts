import type { ClientConfig } from 'pg';
import { DATABASE, USER } from './cluster.ts';
import type { Home } from './home.ts';
import { PORT, socketFolderOf } from './socket.ts';

/** The one server of a home, whether it runs or not. */
export interface PrivateServer {
  readonly home: Home;
  /** The same before and after a restart. */
  readonly connection: Readonly<ClientConfig>;
  /** Settings to start it with, beside our own. */
  readonly settings: Readonly<Record<string, string>>;
}

export function privateServer(home: Home, settings: PrivateServer['settings']): PrivateServer {
  const place = { host: socketFolderOf(home), port: PORT, user: USER, database: DATABASE };
  return { home, settings, connection: { ...place, ssl: false, options: '-c TimeZone=UTC' } };
}
