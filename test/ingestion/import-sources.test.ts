import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ArticleOutcome, openExtractionPool } from '#ingestion';
import { importAll, NOW } from './import-all.ts';
import { openStore, type TestStore } from './open-store.ts';
import { openFolder, type RecordFolder } from './record-file.ts';

const DOCUMENTS = path.resolve(import.meta.dirname, 'documents');
const extractor = openExtractionPool({
  size: 2,
  module: new URL('said-extractor.mjs', import.meta.url).href,
  time: 1_500,
});
let store: TestStore;
let folder: RecordFolder;

beforeAll(async () => {
  [store, folder] = await Promise.all([openStore(), openFolder()]);
});
afterAll(async () => {
  await Promise.all([store.close(), folder.close(), extractor.close()]);
});

interface ArticleSeen {
  readonly uri: string;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly day: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly body: string;
}

const seen = (uri: string) =>
  store.query<ArticleSeen>(`
    SELECT a.uri, a.headline, a.byline, a.dateline, to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day,
      language, p.name AS publisher, v.body
    FROM article a JOIN article_version v ON v.article_id = a.id AND v.is_current
    LEFT JOIN actor p ON p.id = a.publisher_id WHERE a.uri = '${uri}'`);

const told = (outcome: ArticleOutcome): string =>
  outcome.outcome === 'FAILED' ? `${outcome.code} ${outcome.reason}` : `${outcome.outcome} ${outcome.uri}`;

test('a folder of every kind of document is taken in, and the same again writes nothing', async () => {
  const first = await importAll(store.writer, [DOCUMENTS]);
  expect(first.map((outcome) => ('how' in outcome ? outcome.how : outcome.reason))).toEqual([
    'ARTICLE',
    'FEED',
    'FEED',
    'FEED',
    'FEED',
    'HTML',
    'TEXT',
    'NINJS',
    'NINJS',
    'NINJS',
    'MARKDOWN',
    'TEXT',
  ]);
  const before = await store.dump();
  const again = await importAll(store.writer, [DOCUMENTS]);
  expect(again.map(({ outcome }) => outcome)).toEqual(first.map(() => 'UNCHANGED'));
  expect(await store.dump()).toEqual(before);
});

test('a page gives its article without what stands around it, paragraph by paragraph', async () => {
  const [page] = await seen('https://ellery-post.example/2026/ferry-link');
  expect(page).toMatchObject({
    headline: 'Ferry link to return',
    byline: 'Nora Lindqvist',
    day: '2026-05-02',
    language: 'en-GB',
    publisher: 'The Ellery Post',
  });
  expect(page?.body).toContain(
    '\n\n“It is a lifeline, not a luxury,” council leader Ebba Holm said. “We owe the islands this.”\n\n',
  );
  expect(page?.body).not.toMatch(/Advertisement|Most read|Cookies|Subscribe|not text|someone/);
});

test('a plain text tells its headline, byline, dateline, day and agency', async () => {
  const [text] = await seen('urn:onrecord:article:harbour');
  expect(text).toMatchObject({
    headline: 'Harbour dredging to start in May',
    byline: 'Mira Okonjo',
    dateline: 'PORT ELLERY',
    day: '2026-03-03',
    publisher: 'Coastal Wire',
  });
});

test('feeds, ninjs of all versions and front matter tell theirs', async () => {
  expect(await seen('urn:valley:1')).toMatchObject([
    {
      headline: 'Bridge & bypass approved',
      byline: 'Owen Pryce',
      day: '2026-04-09',
      publisher: 'Valley Radio News',
      body: 'The county approved the bridge on Thursday.\n\n“At last,” said Mayor Rhian Moss.',
    },
  ]);
  expect(await seen('tag:hill.example,2026:lambs')).toMatchObject([{ headline: 'Lambs early', byline: 'Gwen Ash' }]);
  expect(await seen('https://lighthouse.example/17')).toMatchObject([
    { publisher: 'Lighthouse Log', day: '2026-02-01' },
  ]);
  expect(await seen('urn:newsml:coastal.example:20260301:mill')).toMatchObject([
    { headline: 'Mill to close after a century', dateline: 'Ostby', publisher: 'Coastal Wire' },
  ]);
  expect(await seen('http://coastal.example/items/2')).toMatchObject([{ headline: 'Rain at last', day: '2026-03-02' }]);
  expect(await seen('http://coastal.example/items/3')).toMatchObject([
    { headline: 'Library saved', byline: 'Per Dahl', body: 'The library stays.\n\nThe mayor said so.' },
  ]);
  const [orchards] = await seen('urn:onrecord:article:orchards');
  expect(orchards).toMatchObject({ byline: 'Ilse Varga', day: '2026-04-11' });
  expect(orchards?.body).toContain('The late frost has spared most of the valley, the growers’ union said on Friday.');
});

test('what is not English is stored, and said to be unextracted', async () => {
  const [outcome] = await importAll(store.writer, [path.join(DOCUMENTS, 'other-languages')], extractor);
  expect(outcome).toMatchObject({ extraction: 'OTHER_LANGUAGE', language: 'de', statements: 0 });
  expect((await seen('urn:onrecord:article:hafen'))[0]?.body).toContain('Gespräche über den neuen Hafen im Frühjahr');
});

test('what an article states is extracted by threads, and every statement points at its words', async () => {
  const text = 'Ann Lee said the well is dry. 🌾 Bob Kerr said it is not.';
  const file = await folder.write('well.txt', text);
  const [outcome] = await importAll(store.writer, [file], extractor);
  expect(outcome).toMatchObject({ outcome: 'WRITTEN', extraction: 'EXTRACTED', statements: 2 });
  const statements = await store.query(`
    SELECT s.text, s.speaker_name, s.rule, s.confidence FROM statement s JOIN article a ON a.id = s.article_id
    WHERE a.uri = 'urn:onrecord:article:well' ORDER BY s.start`);
  expect(statements).toEqual([
    { text: 'the well is dry', speaker_name: 'Ann Lee', rule: 'test-said', confidence: 0.75 },
    { text: 'it is not', speaker_name: 'Bob Kerr', rule: 'test-said', confidence: 0.75 },
  ]);
});

test('an article that the extraction does not get through fails by itself, and the rest goes on', async () => {
  const texts = ['One two said one.', '[hang]', 'Tom Two said two.', '[throw]', 'Eva Three said three.'];
  const lines = texts.map((text, index) => JSON.stringify({ id: `poison-${index}`, publishedAt: '2026-01-01', text }));
  const file = await folder.write('poison.jsonl', lines.join('\n'));
  const outcomes = await importAll(store.writer, [file], extractor);
  expect(outcomes.map(told)).toEqual([
    'WRITTEN urn:onrecord:article:poison-0',
    `NOT_EXTRACTED ${file}:2: what it states could not be extracted: it took longer than 1.5 s`,
    'WRITTEN urn:onrecord:article:poison-2',
    `NOT_EXTRACTED ${file}:4: what it states could not be extracted: a fault of ours`,
    'WRITTEN urn:onrecord:article:poison-4',
  ]);
});

test('what cannot be read is told with its reason', async () => {
  const cases: Record<string, string> = {
    'empty.txt': ' \n',
    'nul.txt': 'one\u0000two',
    'list.json': '[1, {"uri": "urn:x", "headline": "A picture", "type": "picture"}, {"a": 1}]',
    'broken.jsonl': '{"id": "a", "text": "A."\n{"id": "b", "publishedAt": "2026-02-30", "text": "B."}',
    'no-feed.xml': '<?xml version="1.0"?><note>hello</note>',
  };
  const files = await Promise.all(Object.entries(cases).map(([name, content]) => folder.write(name, content)));
  const [empty = '', nul = '', list = '', broken = '', xml = ''] = files;
  const outcomes = await importAll(store.writer, [...files, '/nowhere/at-all.txt', '/nowhere/*.txt']);
  expect(outcomes.map(told)).toEqual([
    `BAD_RECORD ${empty}: holds no text of an article`,
    `BAD_RECORD ${nul} /text: holds U+0000 or half a surrogate pair; remove it`,
    `BAD_RECORD ${list} /0: is neither a record, nor an article with a text, nor ninjs; see docs/ingestion.md`,
    `BAD_RECORD ${list} /1: is a ninjs item without a text`,
    `BAD_RECORD ${list} /2: is neither a record, nor an article with a text, nor ninjs; see docs/ingestion.md`,
    expect.stringContaining(`BAD_RECORD ${broken}:1: is not JSON`),
    `BAD_RECORD ${broken}:2 /publishedAt: "2026-02-30" is no day or time that exists`,
    `BAD_RECORD ${xml}: is no feed that can be read: Unrecognized feed format`,
    'BAD_RECORD /nowhere/at-all.txt: is not there; check the path',
    'BAD_RECORD /nowhere/*.txt: fits no file; check the pattern',
  ]);
});

test('an article that nothing dates keeps the date that it was first given', async () => {
  const file = await folder.write('undated.json', JSON.stringify({ id: 'undated', text: 'Nothing happened.' }));
  const [first] = await importAll(store.writer, [file]);
  expect(first).toMatchObject({ outcome: 'WRITTEN', isDateAssumed: true });
  rmSync(file);
  writeFileSync(file, JSON.stringify({ id: 'undated', text: 'Nothing happened.' }));
  expect(await importAll(store.writer, [file])).toMatchObject([{ outcome: 'UNCHANGED' }]);
  expect(NOW.getTime()).toBeLessThan(Date.now());
});

test('two files that would give two articles one name are not taken for versions of each other', async () => {
  const one = await folder.write('index.txt', 'The first.');
  const inner = path.join(path.dirname(one), 'inner');
  mkdirSync(inner);
  const other = path.join(inner, 'index.txt');
  writeFileSync(other, 'The second.');
  const outcomes = await importAll(store.writer, [one, other]);
  expect(outcomes.map(told)).toEqual([
    'WRITTEN urn:onrecord:article:index',
    `BAD_RECORD ${other}: would have the same name as ${one}; import the folder that both are in`,
  ]);
});
