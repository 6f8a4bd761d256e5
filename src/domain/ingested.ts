import type { Extraction } from './extraction.ts';
import type { HowRead } from './how-read.ts';

/** What became of an article that was to be taken in. */
export interface Ingested {
  /** The key of the article in the store. */
  readonly articleId: string;
  readonly unchanged: boolean;
  /** Null where the same was asked for before, and so not read again. */
  readonly read: { readonly how: HowRead; readonly extraction: Extraction } | null;
}
