import type { Reader } from '#store';
import type { Ingest } from './article/ingest.ts';

/** What every resolver is handed. */
export interface Context {
  readonly store: Pick<Reader, 'read'>;
  /** Takes in an article for this caller; absent where nobody may ask. */
  readonly ingest?: Ingest;
}
