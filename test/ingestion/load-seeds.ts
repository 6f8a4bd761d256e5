import { openExtractionPool, type SeedOutcome, seed } from '#ingestion';
import type { RecordWriter } from '#store';
import { NOW } from './import-all.ts';

export const SEEDS = new URL('../../seeds', import.meta.url).pathname;

/** Loads the seeds as the command line does. */
export async function loadSeeds(store: RecordWriter): Promise<SeedOutcome> {
  const extractor = openExtractionPool({ size: 1, module: '#extraction' });
  try {
    return await seed(store, SEEDS, { extractor, atOnce: 1, now: NOW });
  } finally {
    await extractor.close();
  }
}
