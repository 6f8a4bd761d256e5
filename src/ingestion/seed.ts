import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordWriter, ReferenceOutcome } from '#store';
import { badRecord } from './bad-record.ts';
import { type FileOutcome, type ImportOptions, importFiles } from './import-files.ts';
import { readReference } from './read-reference.ts';

export interface SeedOutcome {
  readonly reference: ReferenceOutcome;
  readonly files: readonly FileOutcome[];
}

/**
 * Puts a seeds folder on record: its reference lists, then its records. The same again writes nothing.
 * @param folder holds reference/ and records/
 * @throws {OnrecordError} BAD_RECORD where a reference list is faulty; a faulty record is told in the outcome
 */
export async function seed(store: RecordWriter, folder: string, options: ImportOptions = {}): Promise<SeedOutcome> {
  const reference = await store.writeReference(await readReference(join(folder, 'reference')));
  const files = await importFiles(store, await recordFiles(join(folder, 'records')), options);
  return { reference, files };
}

async function recordFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw badRecord(folder, 'is no folder that can be read; give a seeds folder with reference/ and records/', {
      cause: error,
    });
  });
  return names
    .filter((name) => /\.jsonl?$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}
