import type { Store } from '#store';
import type { Settings } from './config.ts';
import { type Interruption, listenForInterruption } from './interruption.ts';
import type { Progress } from './progress.ts';

/** Which store to open, and who hears about it. */
export interface StoreOpening {
  readonly settings: Settings;
  readonly progress: Progress;
  /** How many processes open it together, this one among them. */
  readonly processes?: number;
  /** Hears of connections to the database that broke while nobody used them. */
  readonly onBrokenConnection?: (error: Error) => void;
  /** Is called while the database starts. */
  readonly meanwhile?: () => void;
}

/** Opens a store, does the work, and closes the store however the work ends. */
export async function withStore<T>(
  { settings, progress, meanwhile, ...hearers }: StoreOpening,
  work: (store: Store, interruption: Interruption) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('#store');
  const interruption = listenForInterruption();
  try {
    const where = { databaseUrl: settings.DATABASE_URL, dataFolder: settings.ONRECORD_DATA };
    const opening = openStore({ ...where, ...hearers });
    meanwhile?.();
    const store = await interruption.after(opening);
    try {
      return await work(store, interruption);
    } finally {
      progress.end();
      await store.close();
    }
  } finally {
    interruption.ignore();
  }
}
