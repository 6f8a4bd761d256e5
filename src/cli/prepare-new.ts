import type { Store } from '#store';
import type { Progress } from './progress.ts';

/**
 * Gives a new embedded database its tables and the seeds, so that a first question finds answers. Leaves a database
 * that has them alone, and one of somebody's own too: that is changed only by commands that say so.
 */
export async function prepareNew(store: Store, progress: Progress): Promise<void> {
  if (store.kind !== 'EMBEDDED') return;
  const { applied } = await store.migrate();
  if (applied.length === 0) return;
  const { loadSeeds, ownSeeds } = await import('./load-seeds.ts');
  await loadSeeds(store, ownSeeds, progress);
}
