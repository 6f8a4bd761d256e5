import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type SeedOutcome, seed } from '#ingestion';
import type { Store } from '#store';
import { Failures } from './failure.ts';
import { failuresIn } from './import-report.ts';
import { openExtractor } from './open-extractor.ts';
import type { Progress } from './progress.ts';

/** The seeds that come with Onrecord: the same place whether this module runs from src or from dist. */
export const ownSeeds: string = fileURLToPath(new URL('../../seeds', import.meta.url));

/**
 * Loads a folder of seeds; loading it again changes nothing.
 * @throws Failures when an article of it cannot be loaded; the others are.
 */
export async function loadSeeds(store: Store, folder: string, progress: Progress): Promise<SeedOutcome> {
  progress.say(`Loading seeds from ${folder}`);
  const extractor = await openExtractor();
  try {
    const outcome = await seed(store, folder, { extractor, atOnce: availableParallelism(), now: new Date() });
    const failures = failuresIn(outcome.articles);
    if (failures.length > 0) throw new Failures(failures);
    return outcome;
  } finally {
    await extractor?.close();
  }
}
