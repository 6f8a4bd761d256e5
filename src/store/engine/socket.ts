import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Home } from './home.ts';

/** It names the socket's file; nothing listens on TCP. */
export const PORT = 5432;

/** A socket's path may have 107 bytes on Linux and 103 on macOS, see unix(7). */
const LONGEST_PATH_BYTES = 103;

/**
 * The folder of the server's socket: the home, or where its path is too long for a socket, a folder in /tmp named after
 * it. The same for every process (so not `os.tmpdir()`, which the environment decides), and closed to other users.
 */
export function socketFolderOf(home: Home): string {
  if (Buffer.byteLength(path.join(home.folder, `.s.PGSQL.${PORT}`)) <= LONGEST_PATH_BYTES) return home.folder;
  const name = createHash('sha256').update(home.folder).digest('hex').slice(0, 24);
  return path.join('/tmp', `onrecord-${name}`);
}

/** Makes the folder of the socket where it is not the home, and sees that nobody else has made it. */
export function makeSocketFolder(home: Home): void {
  const folder = socketFolderOf(home);
  if (folder === home.folder) return;
  const uid = home.account?.uid ?? process.getuid?.();
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
    mkdirSync(folder, { mode: 0o700 });
    if (home.account !== undefined) chownSync(folder, home.account.uid, home.account.gid);
  }
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== uid || (stat.mode & 0o077) !== 0) {
    throw new Error(`${folder} belongs to somebody else, or is open to others: remove it`);
  }
}
