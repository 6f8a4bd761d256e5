import type { Extraction, HowRead } from '#domain';

/** One article to take in, as a client gives it. */
export interface IngestInput {
  readonly text?: string | null;
  readonly url?: string | null;
  readonly uri?: string | null;
  readonly headline?: string | null;
  readonly publishedAt?: string | null;
  readonly language?: string | null;
  readonly publisher?: string | null;
}

/** What became of it. */
export interface Ingested {
  /** The key of the article in the store. */
  readonly articleId: string;
  readonly unchanged: boolean;
  /** Null where the same was asked for before. */
  readonly read: { readonly how: HowRead; readonly extraction: Extraction } | null;
}

/**
 * Takes in an article. Whoever serves the graph composes it; this layer only asks.
 * @throws {OnrecordError} where it cannot be taken in, or this caller may not ask
 */
export type Ingest = (input: IngestInput, idempotencyKey: string) => Promise<Ingested>;
