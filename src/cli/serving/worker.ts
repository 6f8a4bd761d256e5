import cluster from 'node:cluster';
import { once } from 'node:events';
import { Failures, failuresOf } from '../failure.ts';
import { type StoreOpening, withStore } from '../with-store.ts';
import { type Service, startService } from './service.ts';
import type { WorkerMessage } from './worker-message.ts';

/** What a worker is to do. It opens a store of its own. */
interface Work extends Omit<Service, 'store'> {
  readonly opening: StoreOpening;
}

/**
 * Serves as one of several processes, until the one that started it says that it is enough, or a signal does. What
 * comes of it is told to that process, and not to the terminal.
 */
export async function serveAsWorker({ opening, ...service }: Work): Promise<void> {
  // Asked from the start: it may come before we serve.
  const dismissal = once(process, 'message');
  try {
    await withStore(opening, async (store, interruption) => {
      const server = await startService({ ...service, store });
      await tell({ event: 'serving', url: server.url });
      await Promise.race([interruption.comes, dismissal]);
      await server.stop();
    });
  } catch (thrown) {
    for (const { code, message, cause } of failuresOf(thrown)) {
      const stack = cause instanceof Error ? (cause.stack ?? '') : '';
      await tell({ event: 'failed', failure: { code, message, stack } });
    }
    throw new Failures([]);
  } finally {
    cluster.worker?.disconnect();
  }
}

function tell(message: WorkerMessage): Promise<void> {
  return new Promise((resolve) => {
    // Whoever is no longer there to hear it has ended us.
    cluster.worker?.send(message, () => {
      resolve();
    });
  });
}
