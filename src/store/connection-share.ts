import { ErrorCode, OnrecordError } from '#domain';
import type { Database } from './read/database.ts';

/** The most connections that one process holds. */
export interface ConnectionShare {
  /** For statements of any length; as many again may write. */
  readonly pooled: number;
  /** For quick statements: see `Pipelines`. */
  readonly pipelined: number;
}

/** What a process has by itself. More pipelines than two bring no more answers, on four cores. */
const WHOLE: ConnectionShare = { pooled: 8, pipelined: 2 };

/** Beside pools and pipelines a process may hold one to be known by, and one to migrate. */
const FURTHER = 2;
/** What is left to programs beside: one more process, `psql`, a backup. */
const ROOM = 30;

/** What each of several processes has, where all together are to hold little more than one would. */
export function shareAmong(processes: number): ConnectionShare {
  if (processes === 1) return WHOLE;
  return { pooled: Math.ceil(WHOLE.pooled / processes), pipelined: 1 };
}

/** The most that all of them hold together. */
function heldBy(processes: number): number {
  const { pooled, pipelined } = shareAmong(processes);
  return processes * (2 * pooled + pipelined + FURTHER);
}

/** How many connections a private PostgreSQL should allow, to serve so many processes and others beside. */
export const connectionsFor = (processes: number): number => heldBy(processes) + ROOM;

/**
 * Sees that so many processes find connections enough.
 * @throws {OnrecordError} BAD_SETTINGS
 */
export async function checkConnections(database: Database, processes: number): Promise<void> {
  const { rows } = await database.query({
    text: `SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int`,
    values: [],
    rowMode: 'array',
  });
  const allowed = Number(rows[0]?.[0]);
  const wanted = heldBy(processes);
  if (wanted <= allowed) return;
  throw new OnrecordError(
    ErrorCode.BAD_SETTINGS,
    `${processes} processes want ${wanted} connections, and the database allows ${allowed}: start fewer, or raise max_connections.`,
  );
}
