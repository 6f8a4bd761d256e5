import type { Ingested, IngestInput } from '#domain';

/**
 * Takes in an article. Whoever serves the graph composes it; this layer only asks.
 * @throws {OnrecordError} where it cannot be taken in, or this caller may not ask
 */
export type Ingest = (input: IngestInput, idempotencyKey: string) => Promise<Ingested>;
