import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { clusterOf, ENVIRONMENT } from './cluster.ts';
import { errorCode } from './error-code.ts';
import type { Home } from './home.ts';
import type { PrivateServer } from './private-server.ts';
import { runningProcess } from './running-process.ts';
import { makeSocketFolder, PORT, socketFolderOf } from './socket.ts';

const PAUSE_MILLISECONDS = 10;
/** Writing everything to a slow disk can take a while; PostgreSQL's own `pg_ctl` waits as long. */
const PATIENCE_MILLISECONDS = 60_000;

/** For a laptop; a server that needs more is better run by hand and given by its address. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: String(PORT),
  unix_socket_permissions: '0700',
  max_connections: '50',
  shared_buffers: '128MB',
  // An import writes some 130 kB of log for an article, and more of it after each checkpoint, when every page that is
  // touched again is written whole. With the default of 1 GB that is every 20 s.
  max_wal_size: '2GB',
  // On a solid-state disk, and for what is in the cache anyway, an index is worth its while.
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  lc_messages: 'C',
};

/** The server's log of this run. That of the run before stands beside it, as `server.log.old`. */
export function logOf(home: Home): string {
  return path.join(home.folder, 'server.log');
}

function pidFileOf(home: Home): string {
  return path.join(clusterOf(home), 'postmaster.pid');
}

/** Whether the home's server runs: starting, serving or stopping. */
export function isPostmasterRunning(home: Home): boolean {
  const pid = readPid(home);
  // Its number may have gone to another program since, so ask for its name: its command line holds the cluster.
  return pid !== undefined && runningProcess(pid)?.command.includes(clusterOf(home)) === true;
}

/** Waits for a server that has been told to stop. */
export async function untilStopped(home: Home): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (isPostmasterRunning(home)) {
    if (Date.now() > deadline) throw new Error('it does not stop: end its process by hand');
    await pause(PAUSE_MILLISECONDS);
  }
}

function readPid(home: Home): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(pidFileOf(home), 'utf8'), 10);
    return Number.isNaN(pid) ? undefined : pid;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * PostgreSQL takes over from a postmaster that is no more, but not where its number lives on as a zombie or as another
 * program. Call it under the lock of the home.
 */
export function forgetDeadPostmaster(home: Home): void {
  const pid = readPid(home);
  if (pid !== undefined && isTaken(pid) && !isPostmasterRunning(home)) rmSync(pidFileOf(home));
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** A server that we have just started. */
export interface Postmaster {
  /** Why it has ended; undefined while it runs. */
  failure(): Error | undefined;
}

/** Starts the server of a home, in a session of its own, so that it outlives us. */
export function startPostmaster({ home, settings }: PrivateServer, binaries: Binaries): Postmaster {
  makeSocketFolder(home);
  const all = { ...SETTINGS, unix_socket_directories: quoted(socketFolderOf(home)), ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(home);
  const server = spawn(binaries.postgres, ['-D', clusterOf(home), ...options], {
    cwd: home.folder,
    env: ENVIRONMENT,
    detached: true,
    stdio: ['ignore', log, log],
    ...home.account,
  });
  closeSync(log);
  server.unref();
  let failure: Error | undefined;
  server.on('exit', (code, signal) => (failure = new Error(`postgres ended with ${code ?? signal ?? 'nothing said'}`)));
  server.on('error', (error) => (failure = error));
  return { failure: () => failure };
}

/** The setting is a list with commas. */
function quoted(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`;
}

function openLog(home: Home): number {
  if (existsSync(logOf(home))) renameSync(logOf(home), `${logOf(home)}.old`);
  return openSync(logOf(home), 'w');
}
