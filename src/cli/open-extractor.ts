import { availableParallelism } from 'node:os';
import { type Extractor, openExtractionPool } from '#ingestion';

/** Extraction on all cores, for as long as the work goes; null where this build has no extractor. */
export async function openExtractor(): Promise<Extractor | null> {
  const extraction: object = await import('#extraction');
  if (!('extract' in extraction)) return null;
  return openExtractionPool({ size: availableParallelism(), module: '#extraction' });
}
