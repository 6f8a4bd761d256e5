import type { RunningServer } from '#server';
import type { Interruption } from '../interruption.ts';
import { type Service, startService } from './service.ts';
import { startWorkers } from './workers.ts';

/** A service at work, in this process or in several. */
export interface RunningService extends RunningServer {
  /** Rejects where it can go on no longer. Stop it then too. */
  readonly failed: Promise<never>;
}

/**
 * Begins to serve in as many processes as the settings say.
 * @throws OnrecordError BAD_SETTINGS when the address cannot be had
 * @throws Interrupted
 */
export async function startServing(service: Service, interruption: Interruption): Promise<RunningService> {
  const { settings, log } = service;
  if (settings.WORKERS === 1) {
    return { ...(await startService(service)), failed: new Promise(() => undefined) };
  }
  const workers = startWorkers(settings.WORKERS, log);
  try {
    const url = await interruption.during(Promise.race([workers.serving, workers.failed]));
    return { ...workers, url };
  } catch (thrown) {
    await workers.stop();
    throw thrown;
  }
}
