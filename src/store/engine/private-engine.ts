import type { Engine } from './engine.ts';
import { engineFailure } from './engine-failure.ts';
import { findHome } from './home.ts';
import { joinServer } from './join-server.ts';
import { untilStopped } from './postmaster.ts';
import type { Presence } from './presence.ts';
import { type PrivateServer, privateServer } from './private-server.ts';
import { startServer } from './start-server.ts';

/**
 * Joins the private PostgreSQL of a data folder, or starts it where it does not run. Any number of processes may do so
 * at once. Where the server dies under its users, they start it again.
 *
 * @param settings count when we start the server; one that runs already keeps its own
 */
export async function openPrivateEngine(dataFolder: string, settings: PrivateServer['settings']): Promise<Engine> {
  const server = await explained(dataFolder, () => privateServer(findHome(dataFolder), settings));
  const enter = () =>
    explained(dataFolder, async () => (await joinServer(server, reenter)) ?? startServer(server, reenter));
  const reenter = () => {
    presence = enter();
    // Nobody waits for it now; where it fails, whoever asks the database something is told that it is not there.
    presence.catch(() => undefined);
  };
  let presence: Promise<Presence> = enter();
  await presence;
  return {
    kind: 'EMBEDDED',
    connection: server.connection,
    async close() {
      const current = await presence.catch(() => undefined);
      if ((await current?.leave()) === true) await untilStopped(server.home);
    },
  };
}

async function explained<Result>(dataFolder: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw engineFailure(dataFolder, error);
  }
}
