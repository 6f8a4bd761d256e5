import { isNativeError } from 'node:util/types';
import pg from 'pg';
import { ErrorCode, OnrecordError } from '#domain';
import type { Engine } from './engine.ts';
import { errorCode } from './error-code.ts';

/** The oldest server that our migrations run on: `NULLS NOT DISTINCT` came with PostgreSQL 15. */
const OLDEST_VERSION = 15;
const CONNECT_TIMEOUT_MILLISECONDS = 10_000;

/** Reaches a server that somebody else runs, once, to see that it answers and is new enough. */
export async function openServerEngine(databaseUrl: string): Promise<Engine> {
  const connection = { connectionString: inUtc(databaseUrl) };
  const { version, encoding } = await identify(connection.connectionString);
  if (version < OLDEST_VERSION) {
    throw unavailable(`it is PostgreSQL ${version}; Onrecord needs ${OLDEST_VERSION} or newer`);
  }
  if (encoding !== 'UTF8') {
    throw unavailable(`its encoding is ${encoding}; make a database with ENCODING 'UTF8'`);
  }
  return { kind: 'SERVER', connection, close: () => Promise.resolve() };
}

/** Prisma's adapter drops the offset of a timestamp without converting it, so every session has to be in UTC. */
function inUtc(databaseUrl: string): string {
  // libpq lets the host out where a parameter names the folder of a socket; a URL with a user has to have one.
  const address = databaseUrl.replace('@/', '@localhost/');
  if (!URL.canParse(address) || !/^postgres(ql)?:/.test(address)) {
    throw new OnrecordError(
      ErrorCode.BAD_SETTINGS,
      'The database URL is not one: write postgresql://user:password@host:5432/database, with special characters of the password percent-encoded.',
    );
  }
  const url = new URL(address);
  const options = [url.searchParams.get('options'), '-c TimeZone=UTC'].filter((option) => option !== null);
  url.searchParams.set('options', options.join(' '));
  return url.href;
}

async function identify(connectionString: string): Promise<{ version: number; encoding: string }> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('server_encoding') AS encoding`,
    );
    const [row] = rows;
    if (row === undefined) throw new Error('the server did not say what it is');
    return row;
  } catch (error) {
    throw unavailable(remedy(error), error);
  } finally {
    await client.end();
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there: start the server, or check host and port',
  ENOTFOUND: 'its host name is not known: check it',
  EAI_AGAIN: 'its host name cannot be looked up now: check the network',
  ENOENT: 'its socket is not there: start the server, or check the path',
  ETIMEDOUT: 'it does not answer in time: check host, port and firewall',
  '28P01': 'it refuses the password: check user and password',
  '28000': 'it refuses this user: check the user, and pg_hba.conf of the server',
  '3D000': 'it has no database of that name: create it',
  '53300': 'it has no connection left: raise max_connections, or stop other programs',
  '57P03': 'it is starting or stopping: try again in a moment',
};

function remedy(error: unknown): string {
  const message = isNativeError(error) ? error.message : String(error);
  return REMEDIES[errorCode(error)] ?? message.split('\n', 1).join('');
}

function unavailable(why: string, cause?: unknown): OnrecordError {
  return new OnrecordError(ErrorCode.DATABASE_UNAVAILABLE, `The database server cannot be used: ${why}.`, { cause });
}
