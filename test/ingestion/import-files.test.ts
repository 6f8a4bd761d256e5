import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ArticleRecord } from '#domain';
import { importFiles } from '#ingestion';
import { type Importer, openImporter } from './open-importer.ts';
import { recordOf, saying, spanOf } from './record-file.ts';

let importer: Importer;

beforeAll(async () => {
  importer = await openImporter();
});
afterAll(() => importer.close());

test('a changed text is a new version, and the old one keeps its statements', async () => {
  const speaker = { name: 'Wang Yi', type: 'PERSON' } as const;
  const first = recordOf({ id: 'v', uri: 'test:v', text: 'Wang Yi said yes.' });
  const second = { ...first, text: 'Corrected: Wang Yi said yes.' };
  const stating = (record: ArticleRecord) => ({ ...record, statements: [saying(record.text, 'yes', speaker)] });
  await importer.importRecords(stating(first));
  const { written } = await importer.importRecords(stating(second));
  expect(written).toMatchObject({ articles: 0, versions: 1, statements: 1, statementsRemoved: 0 });
  const versions = await importer.store.query(`
    SELECT v.number, v.is_current AS version_is_current, s.is_current, s.start, m.is_current AS mention_is_current
    FROM article_version v JOIN article a ON a.id = v.article_id
    JOIN statement s ON s.article_version_id = v.id JOIN mention m ON m.article_version_id = v.id
    WHERE a.uri = 'test:v' ORDER BY number`);
  expect(versions).toEqual([
    { number: 1, version_is_current: false, is_current: false, start: 13, mention_is_current: false },
    { number: 2, version_is_current: true, is_current: true, start: 24, mention_is_current: true },
  ]);
  expect((await importer.importRecords(stating(second))).unchanged).toBe(1);
  expect((await importer.importRecords(stating(first))).written.versions).toBe(1);
});

test('a changed record of the same text takes the place of the old one, except what was reviewed', async () => {
  const text = 'Ann Lee said one. Ann Lee said two. Ann Lee said three.';
  const speaker = { name: 'Ann Lee', type: 'PERSON' } as const;
  const [one, two, three] = ['one', 'two', 'three'].map((words) => saying(text, words, speaker));
  const record = recordOf({ id: 'r', uri: 'test:r', text });
  await importer.importRecords({ ...record, statements: [one, two] });
  await importer.store.query(`UPDATE statement SET review = 'CORRECTED', speaker_name = 'A. Lee' WHERE text = 'one'`);
  const { written } = await importer.importRecords({ ...record, statements: [{ ...one, issues: [] }, three] });
  expect(written).toMatchObject({ versions: 0, statements: 1, statementsRemoved: 1 });
  expect(await importer.speakersOf('test:r')).toMatchObject([
    { text: 'one', name: 'A. Lee' },
    { text: 'three', name: 'Ann Lee' },
  ]);
  const { written: rewritten } = await importer.importRecords({
    ...record,
    statements: [{ ...three, issues: ['Weather'] }],
  });
  expect(rewritten).toMatchObject({ statements: 1, statementsRemoved: 0, issues: 1 });
});

test('offsets count UTF-16 code units, also after characters that take two', async () => {
  const text = '🌾🌾 Ann Lee 👩‍🌾 said 😀 grain 𝔛 is dear.';
  const statements = [saying(text, '😀 grain 𝔛 is dear', { name: 'Ann Lee', type: 'PERSON' })];
  const outcome = await importer.importRecords(recordOf({ id: 'astral', uri: 'test:astral', text, statements }));
  expect(outcome.failures).toEqual([]);
  const spans = await importer.store.query(`
    SELECT role, p.start, p.text FROM statement_span p JOIN statement s ON s.id = statement_id
    JOIN article ON article.id = article_id WHERE uri = 'test:astral' ORDER BY role`);
  expect(spans).toEqual([
    { role: 'CONTENT', start: text.indexOf('😀'), text: '😀 grain 𝔛 is dear' },
    { role: 'MENTION', start: 5, text: 'Ann Lee' },
  ]);
});

test('one fact of two articles is one, with evidence in both', async () => {
  const facts = ['Peru joined BRICS in 2019 and left in 2021.', 'Peru joined BRICS in 2019.'].map((text, index) => {
    const until = index === 0 ? '2021' : null;
    const membership = { member: 'Peru', organisation: 'BRICS', role: 'member', since: '2019', until };
    return recordOf({
      id: `peru-${index}`,
      text,
      memberships: [{ ...membership, evidence: spanOf(text, 'Peru joined BRICS') }],
    });
  });
  const { written } = await importer.importRecords(facts[1], facts[0], facts[1]);
  expect(written).toMatchObject({ memberships: 2, evidence: 2 });
  const found = await importer.store.query(`
    SELECT since, until, count(e.id)::integer AS evidence FROM membership m JOIN evidence e ON e.membership_id = m.id
    JOIN actor a ON a.id = member_id WHERE a.slug = 'peru' GROUP BY m.id`);
  expect(found).toEqual([{ since: '2019', until: '2021', evidence: 2 }]);
});

test('a record with a fault writes nothing, and the rest goes on', async () => {
  const good = recordOf({ id: 'good', uri: 'test:good', text: 'Good.' });
  const bad = { ...recordOf({ id: 'bad', uri: 'test:bad', text: 'Bad.' }), language: 7 };
  const lines = [JSON.stringify(bad), 'no json', '', JSON.stringify(good)];
  const paths = [
    '/nowhere/at-all.json',
    await importer.folder.write('lines.jsonl', `\uFEFF${lines.join('\r\n')}\n`),
    await importer.folder.write('latin.json', Uint8Array.of(0x22, 0xe9, 0x22)),
    await importer.folder.write('words.txt', 'words'),
  ];
  const done: string[] = [];
  const outcomes = await importFiles(importer.store.writer, paths, {
    onProgress: ({ path, done: count, total }) => done.push(`${path} ${count}/${total}`),
  });
  expect(outcomes.map(({ failures }) => failures.map(({ message }) => message))).toEqual([
    ['/nowhere/at-all.json: is not there; check the path'],
    ['lines.jsonl:1 /language: must be string', expect.stringMatching(/^lines\.jsonl:2: is not JSON: [^\n]+$/)],
    [`${paths[2] ?? ''}: is not UTF-8; save it as UTF-8`],
    [`${paths[3] ?? ''}: is no record file; give .json or .jsonl`],
  ]);
  expect(outcomes.map(({ records }) => records)).toEqual([0, 3, 0, 0]);
  expect(outcomes[1]?.written).toMatchObject({ articles: 1, versions: 1 });
  expect(done).toEqual(paths.map((path, index) => `${path} ${index + 1}/4`));
  expect(await importer.store.query(`SELECT uri FROM article WHERE uri IN ('test:good', 'test:bad')`)).toEqual([
    { uri: 'test:good' },
  ]);
});

test('what cannot stand beside the record leaves nothing half written', async () => {
  const url = 'https://example.org/one';
  const text = 'Ida Roth said so.';
  const statements = [saying(text, 'so', { name: 'Ida Roth', type: 'PERSON' })];
  await importer.importRecords(recordOf({ id: '1', uri: 'test:url-1', url, text: 'One.' }));
  const before = await importer.store.dump();
  const { failures } = await importer.importRecords(recordOf({ id: '2', uri: 'test:url-2', url, text, statements }));
  expect(failures.map(({ code, message }) => [code, message])).toEqual([
    [
      'BAD_RECORD',
      'the url "https://example.org/one" is that of the article "test:url-1" on record; give "test:url-2" its own, or import it under that uri',
    ],
  ]);
  expect(await importer.store.dump()).toEqual(before);
});

test('several importers of the same articles at once write each once', async () => {
  const text = 'Zoë Quick said so. The Quick Council said no.';
  const records = ['a', 'b', 'c', 'd'].map((id) =>
    recordOf({
      id,
      uri: `test:many-${id}`,
      text: `${id}. ${text}`,
      statements: [
        saying(`${id}. ${text}`, 'so', { name: 'Zoë Quick', type: 'PERSON' }),
        saying(`${id}. ${text}`, 'no', { name: 'Quick Council', type: 'ORGANISATION' }),
      ],
    }),
  );
  const path = await importer.folder.write('many.json', JSON.stringify(records));
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => importFiles(importer.store.writer, [path])));
  expect(outcomes.flat().flatMap(({ failures }) => failures)).toEqual([]);
  const totals = outcomes.flat().map(({ written }) => written);
  for (const [noun, count] of Object.entries({ articles: 4, versions: 4, statements: 8, actors: 2, mentions: 8 })) {
    expect([noun, totals.reduce((sum, written) => sum + written[noun as 'articles'], 0)]).toEqual([noun, count]);
  }
});
