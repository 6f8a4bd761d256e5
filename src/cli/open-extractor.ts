import { availableParallelism } from 'node:os';
import { type Extractor, openExtractionPool } from '#ingestion';

/**
 * Extraction on all cores, for as long as the work goes; null where this build has no extractor.
 * @param processes how many share the cores, this one among them
 */
export async function openExtractor(processes = 1): Promise<Extractor | null> {
  const extraction: object = await import('#extraction');
  if (!('extract' in extraction)) return null;
  return openExtractionPool({ size: Math.ceil(availableParallelism() / processes), module: '#extraction' });
}
