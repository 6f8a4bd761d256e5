import type { ArticleWritten, RecordWriter } from '#store';
import { addWritten, nothingWritten } from './add-written.ts';
import { failureOf, type ImportFailure } from './failure-of.ts';
import { type ImportTarget, importRecord } from './import-record.ts';
import { openTarget } from './open-target.ts';
import { type RecordInFile, readRecords } from './read-records.ts';

export interface ImportProgress {
  /** The file that has just been done. */
  readonly path: string;
  /** How many files are done, and of how many. */
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** What became of a file. */
export interface FileOutcome {
  readonly path: string;
  /** How many records it holds. */
  readonly records: number;
  /** How many of them were on record already, as they are. */
  readonly unchanged: number;
  /** How many rows of each kind were written for all of them. */
  readonly written: ArticleWritten;
  readonly failures: readonly ImportFailure[];
}

/**
 * Puts the records of files on record, each all or nothing. A file or a record that cannot be is told in the outcome,
 * and the rest goes on. The same files again write nothing.
 */
export async function importFiles(
  store: RecordWriter,
  paths: readonly string[],
  { onProgress }: ImportOptions = {},
): Promise<FileOutcome[]> {
  const target = await openTarget(store);
  const outcomes: FileOutcome[] = [];
  for (const path of paths) {
    outcomes.push(await importFile(target, path));
    onProgress?.({ path, done: outcomes.length, total: paths.length });
  }
  return outcomes;
}

async function importFile(target: ImportTarget, path: string): Promise<FileOutcome> {
  try {
    const records = await readRecords(path);
    return await importAll(target, path, records);
  } catch (error) {
    return { path, records: 0, unchanged: 0, written: nothingWritten, failures: [failureOf(error, path)] };
  }
}

async function importAll(target: ImportTarget, path: string, records: readonly RecordInFile[]): Promise<FileOutcome> {
  const failures: ImportFailure[] = [];
  let unchanged = 0;
  let written = nothingWritten;
  for (const { place, read } of records) {
    try {
      const outcome = await importRecord(target, read(), place);
      if (outcome.unchanged) unchanged++;
      written = addWritten(written, outcome.written);
    } catch (error) {
      failures.push(failureOf(error, place));
    }
  }
  return { path, records: records.length, unchanged, written, failures };
}
