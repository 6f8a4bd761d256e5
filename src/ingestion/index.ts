// The way in: files become records, records go to the store; safe to repeat.
export {
  type FileOutcome,
  type ImportFailure,
  type ImportOptions,
  type ImportProgress,
  importFiles,
} from './import-files.ts';
export { type ImportTarget, importRecord } from './import-record.ts';
export { type SeedOutcome, seed } from './seed.ts';
