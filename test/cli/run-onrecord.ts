import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openTestDatabase } from '../support/open-test-database.ts';

const program = path.resolve(import.meta.dirname, '../../bin/onrecord.mjs');

/** What a command said and how it ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command runs. */
export interface Place {
  /** The working folder. */
  readonly folder: string;
  /** What the environment holds beside what every program needs. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Given on standard input. */
  readonly input?: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves with all that it has said, as soon as that holds a pattern. */
  until(pattern: RegExp, where?: 'stdout' | 'stderr'): Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Starts the built program as a person would. */
export function startOnrecord(words: readonly string[], { folder, environment = {}, input = '' }: Place): Running {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
  });
  child.stdin.end(input);
  const said = { stdout: '', stderr: '' };
  for (const where of ['stdout', 'stderr'] as const) {
    child[where].setEncoding('utf8').on('data', (piece: string) => {
      said[where] += piece;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (exitCode) => {
      resolve({ exitCode, ...said });
    });
  });
  const until = (pattern: RegExp, where: 'stdout' | 'stderr' = 'stdout'): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(said[where])) resolve(said[where]);
      };
      look();
      child[where].on('data', look);
      void ended.then(({ stdout, stderr }) => {
        reject(new Error(`It ended: ${stdout}${stderr}`));
      });
    });
  return { child, until, ended };
}

/** Runs the built program to its end. */
export function runOnrecord(words: readonly string[], place: Place): Promise<Ended> {
  return startOnrecord(words, place).ended;
}

/** A folder to work in, open to the user that root's PostgreSQL runs as. */
export function makeFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'onrecord-cli-'));
  chmodSync(folder, 0o755);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** A migrated database, as the address that DATABASE_URL takes. */
export async function openDatabaseUrl(): Promise<{ readonly databaseUrl: string; close(): Promise<void> }> {
  const database = await openTestDatabase();
  const { connection } = database;
  const url = new URL(connection.connectionString ?? 'postgresql://localhost');
  if (connection.user !== undefined) url.username = connection.user;
  if (typeof connection.password === 'string') url.password = connection.password;
  if (connection.port !== undefined) url.port = String(connection.port);
  if (connection.database !== undefined) url.pathname = connection.database;
  if (connection.host !== undefined) url.searchParams.set('host', connection.host);
  return { databaseUrl: url.href, close: () => database.close() };
}
