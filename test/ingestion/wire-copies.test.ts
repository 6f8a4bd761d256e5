import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openExtractionPool } from '#ingestion';
import { importAll } from './import-all.ts';
import { openStore, type TestStore } from './open-store.ts';
import { openFolder, type RecordFolder } from './record-file.ts';

const extractor = openExtractionPool({ size: 1, module: new URL('said-extractor.mjs', import.meta.url).href });
let store: TestStore;
let folder: RecordFolder;

beforeAll(async () => {
  [store, folder] = await Promise.all([openStore(), openFolder()]);
});
afterAll(async () => {
  await Promise.all([store.close(), folder.close(), extractor.close()]);
});

const story =
  'Ines Marlow said the “long” harbour wall must be rebuilt before winter.\n\n' +
  'The council will vote in June. Its members have been of two minds since the storm of last year, which took a ' +
  'third of the wall and two boats with it, and left the lower town without a road for a week.';

const outlet = (id: string, text: string, publisher: string) =>
  JSON.stringify({ id, publishedAt: '2026-03-01', publisher, text });

test('the same text from another outlet is linked, and what it states is counted once', async () => {
  const lines = [
    outlet('first', `${story} – Coastal Wire`, 'Harbour Post'),
    outlet('second', story.replaceAll(/[“”]/g, '"').replace('\n\n', '\n').toUpperCase(), 'Valley Radio'),
    outlet('third', `${story} (Coastal Wire)`, 'Hill Farm Notes'),
    outlet('other', story.replace('before winter', 'by winter'), 'Lighthouse Log'),
  ];
  const file = await folder.write('wire.jsonl', lines.join('\n'));
  const outcomes = await importAll(store.writer, [file], extractor);
  const original = 'urn:onrecord:article:first';
  expect(outcomes).toMatchObject([
    { copyOf: null, statements: 1 },
    { copyOf: original, statements: 0 },
    { copyOf: original, statements: 0 },
    { copyOf: null, statements: 1 },
  ]);
  expect(await store.query('SELECT count(*)::integer FROM statement WHERE is_current')).toEqual([{ count: 2 }]);
  expect((await importAll(store.writer, [file], extractor)).map(({ outcome }) => outcome)).toEqual(
    lines.map(() => 'UNCHANGED'),
  );
});

test('a copy whose text changes becomes an article of its own, with what it states', async () => {
  const changed = outlet('third', `${story} Nora Quist said nothing.`, 'Hill Farm Notes');
  const [outcome] = await importAll(store.writer, [await folder.write('changed.jsonl', changed)], extractor);
  expect(outcome).toMatchObject({ outcome: 'WRITTEN', copyOf: null, statements: 2 });
});

test('short texts are the same by chance', async () => {
  const lines = [outlet('short-1', 'No comment.', 'A Post'), outlet('short-2', 'No comment.', 'B Post')];
  const outcomes = await importAll(store.writer, [await folder.write('short.jsonl', lines.join('\n'))], extractor);
  expect(outcomes).toMatchObject([{ copyOf: null }, { copyOf: null }]);
});

test('of several importers at once, one has the original', async () => {
  const text = `Una Reed said the lights are out. ${story}`;
  const files = await Promise.all(
    ['p', 'q', 'r', 's'].map((id) => folder.write(`${id}.jsonl`, outlet(`race-${id}`, text, `The ${id} Post`))),
  );
  const outcomes = await Promise.all(files.map((file) => importAll(store.writer, [file], extractor)));
  const copies = outcomes.flat().map((outcome) => (outcome.outcome === 'FAILED' ? outcome.reason : outcome.copyOf));
  expect(copies.filter((uri) => uri === null)).toHaveLength(1);
  expect(new Set(copies).size).toBe(2);
});
