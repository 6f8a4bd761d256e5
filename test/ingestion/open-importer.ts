import { type FileOutcome, importFiles } from '#ingestion';
import { loadSeeds } from './load-seeds.ts';
import { openStore, type TestStore } from './open-store.ts';
import { openFolder, type RecordFolder } from './record-file.ts';

/** A seeded store, and a way to put records in. */
export interface Importer {
  readonly store: TestStore;
  readonly folder: RecordFolder;
  /** Imports the records from one file, records.json. */
  importRecords(...records: unknown[]): Promise<FileOutcome>;
  /** The words of an article's statements, and who has been found to say them. */
  speakersOf(uri: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openImporter(): Promise<Importer> {
  const [store, folder] = await Promise.all([openStore(), openFolder()]);
  await loadSeeds(store.writer);
  return {
    store,
    folder,
    importRecords: async (...records) => {
      const path = await folder.write('records.json', JSON.stringify(records));
      const [outcome] = await importFiles(store.writer, [path]);
      if (outcome === undefined) throw new Error('one file has one outcome');
      return outcome;
    },
    speakersOf: (uri) =>
      store.query(`
        SELECT s.text, s.speaker_name AS name, a.kind, a.slug FROM statement s
        JOIN article ON article.id = s.article_id LEFT JOIN actor a ON a.id = s.speaker_id
        WHERE uri = '${uri}' AND s.is_current ORDER BY s.start`),
    close: async () => {
      await Promise.all([store.close(), folder.close()]);
    },
  };
}
