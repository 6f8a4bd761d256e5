import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './error-code.ts';
import { isPostmasterRunning, untilStopped } from './postmaster.ts';
import { joinUsers, type Presence } from './presence.ts';
import type { PrivateServer } from './private-server.ts';

const PAUSE_MILLISECONDS = 10;
/** Recovery after a crash can take a while; PostgreSQL's own `pg_ctl` waits as long. */
const PATIENCE_MILLISECONDS = 60_000;

/** The code of a server that is starting or stopping. */
const NOT_NOW = '57P03';
/** Codes of a server that is not there; without a code, the connection broke off. */
const NOT_THERE: readonly string[] = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', ''];

/**
 * Joins the users of a server where it runs, and waits where it is starting or stopping.
 *
 * @returns undefined where none runs
 */
export async function joinServer(server: PrivateServer, onLost: () => void): Promise<Presence | undefined> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      const presence = await joinUsers(server.connection, onLost);
      if (presence === undefined) await untilStopped(server.home);
      return presence;
    } catch (error) {
      const code = errorCode(error);
      const isThere = !NOT_THERE.includes(code);
      // The server is asked before its process is looked for: one in another container cannot be seen from here.
      if (!isThere && !isPostmasterRunning(server.home)) return undefined;
      if ((isThere && code !== NOT_NOW) || Date.now() > deadline) throw error;
      await pause(PAUSE_MILLISECONDS);
    }
  }
}
