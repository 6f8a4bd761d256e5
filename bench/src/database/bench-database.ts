import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg, { type ClientConfig } from 'pg';
import { createDatabase, toDatabase } from '../../../dist/store/engine/database.js';
import { openEngine } from '../../../dist/store/engine/open-engine.js';
import { migrate } from '../../../dist/store/migration/migrate.js';
import { load, type Progress } from '../data/load.ts';
import { sizesAt } from '../data/sizes.ts';
import { functions } from '../peers/postgraphile/functions.ts';
import { fingerprint } from './fingerprint.ts';
import { benchFolder } from './folders.ts';

/** The database that everything is measured on, running. */
export interface BenchDatabase {
  readonly connection: Readonly<ClientConfig>;
  /** Of PostgreSQL. */
  readonly version: string;
  /** What tells Onrecord where it is. */
  readonly flags: readonly string[];
  /** What tells every other server, in libpq's words. */
  readonly environment: Readonly<Record<string, string>>;
  /** The process that all of PostgreSQL's processes are children of; undefined where it is not on this machine. */
  readonly processId: number | undefined;
  /** May be called again. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly scale: number;
  /** A server to make the database on; without one, an embedded server is started. */
  readonly databaseUrl: string | undefined;
  /** Called once, where the data have to be made. */
  readonly onLoad: (statements: number) => Progress;
}

// What is made here can be made again, so it need not survive a power cut; nothing that is measured writes. All servers
// are connected at once.
const SETTINGS = { fsync: 'off', max_wal_size: '4GB', max_connections: '200' };

/** Where an embedded server keeps the data of a scale. */
export const dataFolderOf = (scale: number): string => path.join(benchFolder, '.data', nameOf(scale));

/** Whether an embedded server has data of a scale from an earlier run. */
export const hasData = (scale: number, databaseUrl: string | undefined): boolean =>
  databaseUrl === undefined && existsSync(dataFolderOf(scale));

const nameOf = (scale: number): string => `scale-${scale}-${fingerprint()}`;

/** Opens the database of a scale, and fills it where it is not there yet. */
export async function openBenchDatabase({ scale, databaseUrl, onLoad }: DatabaseOptions): Promise<BenchDatabase> {
  const dataFolder = dataFolderOf(scale);
  const engine = await openEngine({ databaseUrl, dataFolder, settings: SETTINGS });
  const connection =
    databaseUrl === undefined
      ? engine.connection
      : await ownDatabase(engine.connection, `onrecord_bench_${nameOf(scale).replaceAll(/\W/g, '_')}`);
  const client = new pg.Client(connection);
  await client.connect();
  if (!(await isReady(client))) await fill(client, { connection, scale, onLoad });
  await client.query(functions);
  const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  const processId = await postmaster(client);
  await client.end();
  let closed: Promise<void> | undefined;
  return {
    connection,
    version: rows[0]?.version ?? '',
    flags: databaseUrl === undefined ? ['--data', dataFolder] : ['--database-url', connection.connectionString ?? ''],
    environment: environmentOf(client),
    processId,
    close() {
      closed ??= engine.close();
      return closed;
    },
  };
}

/** A database beside those that the server has: nobody's data are touched. */
async function ownDatabase(server: ClientConfig, name: string): Promise<ClientConfig> {
  const client = new pg.Client(server);
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  await client.end();
  if (rowCount === 0) await createDatabase(server, name);
  return toDatabase(server, name);
}

const READY = 'filled by the benchmark of Onrecord';

async function isReady(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM pg_database WHERE datname = current_database() AND shobj_description(oid, 'pg_database') = $1`,
    [READY],
  );
  return rowCount === 1;
}

/** Removes data of a scale that were made by an earlier generator or for earlier tables, and that nobody uses. */
function removeOutdated(scale: number): void {
  const folder = path.dirname(dataFolderOf(scale));
  if (!existsSync(folder)) return;
  const outdated = readdirSync(folder).filter((name) => name.startsWith(`scale-${scale}-`) && name !== nameOf(scale));
  for (const name of outdated) {
    const home = path.join(folder, name, 'postgresql');
    if (existsSync(path.join(home, 'cluster', 'postmaster.pid'))) continue;
    // Where root runs us it may be a link.
    if (existsSync(home)) rmSync(realpathSync(home), { recursive: true });
    rmSync(path.join(folder, name), { recursive: true });
  }
}

interface Filling extends Pick<DatabaseOptions, 'scale' | 'onLoad'> {
  readonly connection: ClientConfig;
}

async function fill(client: pg.Client, { connection, scale, onLoad }: Filling): Promise<void> {
  const sizes = sizesAt(scale);
  const progress = onLoad(sizes.statements);
  removeOutdated(scale);
  // An earlier run may have been stopped half way.
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await migrate(connection);
  await load(connection, sizes, progress);
  const { database = '' } = client;
  await client.query(`COMMENT ON DATABASE ${pg.escapeIdentifier(database)} IS '${READY}'`);
}

function environmentOf({ host, port, user, database, password }: pg.Client): Record<string, string> {
  return {
    PGHOST: host,
    PGPORT: String(port),
    PGUSER: user ?? '',
    PGDATABASE: database ?? '',
    PGPASSWORD: typeof password === 'string' ? password : '',
    PGOPTIONS: '-c TimeZone=UTC',
  };
}

async function postmaster(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
  try {
    const text = readFileSync(path.join(rows[0]?.folder ?? '', 'postmaster.pid'), 'utf8');
    return Number.parseInt(text, 10);
  } catch {
    // Another machine's, or one whose folder is closed to us: then its CPU time is not known.
    return undefined;
  }
}
