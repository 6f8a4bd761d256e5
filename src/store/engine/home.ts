import { chownSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Account, accountFor, canReach } from './account.ts';
import { errorCode } from './error-code.ts';

/** Where the data of root live when the account that PostgreSQL runs as cannot reach the data folder. */
const REACHABLE_BY_ALL = '/var/lib/onrecord';

/** The folder of one private PostgreSQL: its data, log, locks and socket, closed to other users. */
export interface Home {
  /** Its real path. */
  readonly folder: string;
  /** As whom PostgreSQL runs; undefined for ourselves. */
  readonly account: Account | undefined;
}

/**
 * Finds or makes the home of a data folder: `<data folder>/postgresql`. Where root runs us, and the account that
 * PostgreSQL then runs as cannot reach the data folder (below a closed /root, say), that is a link to a folder of its
 * own in /var/lib/onrecord: the link, not the path, says which, so that a moved data folder keeps its data.
 */
export function findHome(dataFolder: string): Home {
  const place = path.resolve(dataFolder, 'postgresql');
  const account = accountFor(place);
  if (mkdirSync(dataFolder, { recursive: true }) !== undefined) own(dataFolder, account);
  if (lstatSync(place, { throwIfNoEntry: false }) === undefined) {
    if (canReach(account, path.resolve(dataFolder))) makeFolder(place);
    else makeLink(place, account);
  }
  if (statSync(place, { throwIfNoEntry: false }) === undefined) {
    throw new Error(`${place} is a link to a folder that is gone`);
  }
  own(place, account);
  return { folder: realpathSync(place), account };
}

function own(folder: string, account: Account | undefined): void {
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
}

function makeFolder(place: string): void {
  mkdirSync(place, { recursive: true, mode: 0o700 });
}

function makeLink(place: string, account: Account | undefined): void {
  mkdirSync(REACHABLE_BY_ALL, { recursive: true, mode: 0o755 });
  const folder = mkdtempSync(path.join(REACHABLE_BY_ALL, 'data-'));
  own(folder, account);
  try {
    symlinkSync(folder, place);
  } catch (error) {
    rmSync(folder, { recursive: true });
    // Another process was quicker: its link is as good.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
