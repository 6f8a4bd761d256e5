// The way in: files become records, records go to the store; safe to repeat.
export { type FileOutcome, type ImportProgress, importFiles } from './import-files.ts';
export { type SeedOutcome, seed } from './seed.ts';
