import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordWriter, ReferenceOutcome } from '#store';
import type { ArticleOutcome } from './article-outcome.ts';
import { badRecord } from './bad-record.ts';
import { type ImportSetting, importSources } from './import-sources.ts';
import { readReference } from './read-reference.ts';

export interface SeedOutcome {
  readonly reference: ReferenceOutcome;
  readonly articles: readonly ArticleOutcome[];
}

type SeedSetting = Omit<ImportSetting, 'store' | 'input'>;

/** Where articles are, and where records are, in a seeds folder. */
const SHELVES = ['articles', 'records'];

/**
 * Puts a seeds folder on record: its reference lists, then what its articles state, and its records. The same again
 * writes nothing.
 * @param folder holds reference/, and articles/ or records/ or both
 * @throws {OnrecordError} BAD_RECORD where a reference list is faulty; a faulty article is told in the outcome
 */
export async function seed(store: RecordWriter, folder: string, setting: SeedSetting): Promise<SeedOutcome> {
  const shelves = await shelvesIn(folder);
  const reference = await store.writeReference(await readReference(join(folder, 'reference')));
  const articles: ArticleOutcome[] = [];
  for await (const outcome of importSources(shelves, { store, ...setting })) articles.push(outcome);
  return { reference, articles };
}

async function shelvesIn(folder: string): Promise<string[]> {
  const paths = SHELVES.map((name) => join(folder, name));
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => null)));
  const shelves = paths.filter((_, index) => found[index]?.isDirectory() === true);
  if (shelves.length > 0) return shelves;
  throw badRecord(folder, 'is no folder of seeds; give one with reference/, and articles/ or records/');
}
