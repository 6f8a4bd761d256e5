// The way in: documents become articles, articles become records, records go to the store; safe to repeat.
export type { ArticleOutcome } from './article-outcome.ts';
export { extractSources, isFailed, type SourceProgress } from './extract-sources.ts';
export type { Extractor } from './extractor.ts';
export { type FileOutcome, importFiles } from './import-files.ts';
export { importSources } from './import-sources.ts';
export { type Ingester, openIngester } from './open-ingester.ts';
export { type SeedOutcome, seed } from './seed.ts';
export { openExtractionPool } from './worker/extraction-pool.ts';
