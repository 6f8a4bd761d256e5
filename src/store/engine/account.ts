import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

/** A user of the operating system. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * As whom PostgreSQL runs, which refuses to run as root: undefined, as ourselves, for everyone but root. For root, as the
 * owner of the nearest folder from `folder` upwards that is not root's own, else as `nobody`.
 */
export function accountFor(folder: string): Account | undefined {
  return process.getuid?.() === 0 ? (ownerAbove(folder) ?? nobody()) : undefined;
}

function ownerAbove(folder: string): Account | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat !== undefined && stat.uid !== 0) return { uid: stat.uid, gid: stat.gid };
  const parent = path.dirname(folder);
  return parent === folder ? undefined : ownerAbove(parent);
}

/** Its numbers differ between systems. */
function nobody(): Account {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout));
  if (!uid || !gid) throw new Error('this system has no user "nobody"');
  return { uid, gid };
}

/** Whether that account can enter a folder, or run a file. Asked of the system, since access lists count too. */
export function canReach(account: Account | undefined, place: string): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'test -x "$0"', place], { cwd: '/', ...account });
  return status === 0;
}
