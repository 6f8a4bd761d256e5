import type { Store } from '#store';
import type { Progress } from './progress.ts';

/** Brings the tables up to this program, and loads the seeds into a new embedded database: what comes links to them. */
export async function prepareStore(store: Store, progress: Progress): Promise<void> {
  const { applied } = await store.migrate();
  if (store.kind !== 'EMBEDDED' || applied.length === 0) return;
  const { loadSeeds, ownSeeds } = await import('./load-seeds.ts');
  await loadSeeds(store, ownSeeds, progress);
}
