import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ErrorCode, OnrecordError } from '#domain';
import type { Binaries } from './binaries.ts';
import type { Home } from './home.ts';

/** The superuser of a private PostgreSQL, and its one user. */
export const USER = 'postgres';
/** The database that everything is in. */
export const DATABASE = 'postgres';
/** The version that our packages hold. Data of another major version cannot be read by it. */
const MAJOR_VERSION = '18';

const UNFINISHED = 'cluster.init-';

/** In a surrounding of its own: no PG* variable of ours counts, and messages are in English. */
export const ENVIRONMENT = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/** Where the data of a home are (PostgreSQL's word for it is a cluster). */
export function clusterOf(home: Home): string {
  return path.join(home.folder, 'cluster');
}

/**
 * Makes the cluster of a home where there is none. It is made aside and renamed, so that whatever ends the program in
 * the middle leaves nothing half made. Call it under the lock of the home.
 *
 * @throws {OnrecordError} DATABASE_UNAVAILABLE where the cluster is of another major version.
 */
export async function makeCluster(home: Home, binaries: Binaries, isDurable: boolean): Promise<void> {
  const cluster = clusterOf(home);
  if (existsSync(cluster)) {
    checkVersion(cluster);
    return;
  }
  clearUnfinished(home);
  const unfinished = mkdtempSync(path.join(home.folder, UNFINISHED));
  if (home.account !== undefined) chownSync(unfinished, home.account.uid, home.account.gid);
  await promisify(execFile)(
    binaries.initdb,
    [
      `--pgdata=${unfinished}`,
      `--username=${USER}`,
      // Nobody else can enter the folder of the socket, so whoever comes to it is one of us.
      '--auth=trust',
      // The same order of text on every system, whatever its C library.
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--encoding=UTF8',
      '--no-instructions',
      ...(isDurable ? [] : ['--no-sync']),
    ],
    { cwd: home.folder, env: ENVIRONMENT, ...home.account },
  );
  renameSync(unfinished, cluster);
}

/** An initdb whose parent was killed may still be at work: each has a folder of its own, and fails when that goes. */
function clearUnfinished(home: Home): void {
  for (const name of readdirSync(home.folder).filter((one) => one.startsWith(UNFINISHED))) {
    rmSync(path.join(home.folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

function checkVersion(cluster: string): void {
  const version = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === MAJOR_VERSION) return;
  throw new OnrecordError(
    ErrorCode.DATABASE_UNAVAILABLE,
    `${cluster} is of PostgreSQL ${version}, and this Onrecord brings PostgreSQL ${MAJOR_VERSION}: use the Onrecord that made it, or another data folder.`,
  );
}
