import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/**
 * Advisory locks (PostgreSQL manual, section 13.3.5) by which users know of each other. The first number is ours; the
 * second says which. A lock goes when the session that took it ends, however its process ended.
 */
const USERS = '5201126, 1';
const WATCH = '5201126, 2';
const IS_WATCHED = `EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND (classid, objid) = (${WATCH}))`;

/** How long a server may go on without users when the last one was killed. */
const WATCH_SECONDS = 2;

/** How long a server that was told to stop may take to end our session. */
const PATIENCE_MILLISECONDS = 10_000;

/** The server's process, as it says itself. Asked on coming: on going, the file may be that of its successor. */
const SERVER_PID = `split_part(pg_read_file('postmaster.pid'), E'\\n', 1)`;

/** Run by the server. An interrupt is its order to stop fast: roll back, write everything, end. */
const STOP = "COPY (SELECT) TO PROGRAM 'kill -INT %s'";

/**
 * Every user of a private PostgreSQL shares a lock for as long as it is there. To stop the server one has to have that
 * lock alone, and never gives it back: so a server is stopped only without users, and whoever comes too late to share
 * the lock knows that it is going.
 */
export interface Presence {
  /** Leaves. The last to leave stops the server: true then. */
  leave(): Promise<boolean>;
}

/**
 * Joins the users of a server.
 *
 * @param onLost called when the server goes though we have not left
 * @returns undefined where the server is being stopped.
 * @throws what node-postgres throws where the server cannot be reached.
 */
export async function joinUsers(connection: pg.ClientConfig, onLost: () => void): Promise<Presence | undefined> {
  const session = new pg.Client(connection);
  let isPresent = false;
  // Without a listener a session that the server ends would end the program.
  session.on('error', () => undefined);
  session.on('end', () => {
    if (isPresent) onLost();
  });
  try {
    await session.connect();
    if (!(await isTrue(session, IS_WATCHED))) await watch(connection);
    const { rows } = await session.query<{ stop: string }>(`SELECT format($1, ${SERVER_PID}) AS stop`, [STOP]);
    if (!(await isTrue(session, `pg_try_advisory_lock_shared(${USERS})`))) return undefined;
    // A server that is going gives its locks back one by one as its sessions end: who still answers is not going.
    await session.query('SELECT');
    isPresent = true;
    return {
      leave() {
        isPresent = false;
        return leave(session, rows[0]?.stop ?? '');
      },
    };
  } finally {
    if (!isPresent) await session.end();
  }
}

async function isTrue(session: pg.Client, condition: string): Promise<boolean> {
  const { rows } = await session.query<{ holds: boolean }>(`SELECT ${condition} AS holds`);
  return rows[0]?.holds === true;
}

async function leave(session: pg.Client, stop: string): Promise<boolean> {
  const isGone = new Promise<void>((resolve) => {
    session.once('end', () => {
      resolve();
    });
  });
  try {
    await session.query(`SELECT pg_advisory_unlock_shared(${USERS})`);
    if (!(await isTrue(session, `pg_try_advisory_lock(${USERS})`))) return false;
    // The stop may reach this session before the answer does.
    await session.query(stop).catch(() => undefined);
    // Whoever got the lock from us now would think that the server stays: it ends this session, not we.
    await Promise.race([isGone, pause(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
    return true;
  } catch {
    // The server has gone before us: there is nothing left to leave.
    return false;
  } finally {
    await session.end();
  }
}

/**
 * A session of the server itself, which nobody is connected to, watches for users and stops the server when there are
 * none: the case where the last user was killed and could not. It commits at every turn so as not to hold up vacuum.
 */
async function watch(connection: pg.ClientConfig): Promise<void> {
  // That a stop ends its query is no news for the log.
  const options = `${connection.options ?? ''} -c log_min_messages=panic`;
  const session = new pg.Client({ ...connection, options });
  session.on('error', () => undefined);
  await session.connect();
  const isWatching = new Promise<void>((resolve) =>
    session.once('notice', () => {
      resolve();
    }),
  );
  const watching = session.query(`DO $$
    DECLARE
      stop text := format($stop$${STOP}$stop$, ${SERVER_PID});
    BEGIN
      IF pg_try_advisory_lock(${WATCH}) THEN
        RAISE NOTICE 'watching';
        LOOP
          COMMIT;
          PERFORM pg_sleep(${WATCH_SECONDS});
          EXIT WHEN pg_try_advisory_lock(${USERS});
        END LOOP;
        EXECUTE stop;
        PERFORM pg_sleep(${PATIENCE_MILLISECONDS / 1000});
      END IF;
    END
  $$`);
  const isDone = watching.then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([isWatching, isDone]);
  // Amid a query this cuts the connection, and the server, busy with the query, goes on with it.
  await session.end();
}
