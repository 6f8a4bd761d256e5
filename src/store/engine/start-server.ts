import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { readyBinaries } from './binaries.ts';
import { makeCluster } from './cluster.ts';
import { withFolderLock } from './folder-lock.ts';
import { joinServer } from './join-server.ts';
import { forgetDeadPostmaster, logOf, type Postmaster, startPostmaster } from './postmaster.ts';
import type { Presence } from './presence.ts';
import type { PrivateServer } from './private-server.ts';

const PAUSE_MILLISECONDS = 10;
/** How long a server that was killed may stand in the way of the next, and what is said until then. */
const AFTERMATH_MILLISECONDS = 10_000;
const AFTERMATH = /ended with SIGKILL|pre-existing shared memory block|lock file "[^"]+" already exists/;

/** Starts a server and joins its users. Of the processes that do so at once, one starts it and the others join. */
export function startServer(server: PrivateServer, onLost: () => void): Promise<Presence> {
  const { home, settings } = server;
  return withFolderLock(home.folder, async () => {
    const joined = await joinServer(server, onLost);
    if (joined !== undefined) return joined;
    const binaries = readyBinaries(home);
    await makeCluster(home, binaries, settings['fsync'] !== 'off');
    const deadline = Date.now() + AFTERMATH_MILLISECONDS;
    for (;;) {
      forgetDeadPostmaster(home);
      const postmaster = startPostmaster(server, binaries);
      const presence = await untilJoined(server, postmaster, onLost);
      if (presence !== undefined) return presence;
      const cause = postmaster.failure();
      const said = `${cause?.message ?? ''}\n${readLog(server)}`;
      if (!AFTERMATH.test(said) || Date.now() > deadline) throw new Error(said, { cause });
      await pause(PAUSE_MILLISECONDS * 10);
    }
  });
}

/** Undefined where the server ends before it serves. */
async function untilJoined(
  server: PrivateServer,
  postmaster: Postmaster,
  onLost: () => void,
): Promise<Presence | undefined> {
  while (postmaster.failure() === undefined) {
    const presence = await joinServer(server, onLost);
    if (presence !== undefined) return presence;
    await pause(PAUSE_MILLISECONDS);
  }
  return undefined;
}

function readLog({ home }: PrivateServer): string {
  return existsSync(logOf(home)) ? readFileSync(logOf(home), 'utf8') : '';
}
