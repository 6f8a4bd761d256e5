import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ArticleRecord, StatementRecord } from '#domain';
import { importFiles, seed } from '#ingestion';
import { openStore, type TestStore } from './open-store.ts';
import { openFolder, recordOf, spanOf } from './record-file.ts';

const SEEDS = new URL('../../seeds', import.meta.url).pathname;

let store: TestStore;
let folder: Awaited<ReturnType<typeof openFolder>>;

beforeAll(async () => {
  store = await openStore();
  await seed(store.writer, SEEDS);
});
afterAll(() => store.close());
beforeEach(async () => {
  folder = await openFolder();
});
afterEach(() => folder.close());

async function importRecords(...records: unknown[]) {
  const path = await folder.write('records.json', JSON.stringify(records));
  const [outcome] = await importFiles(store.writer, [path]);
  if (outcome === undefined) throw new Error('one file has one outcome');
  return outcome;
}

function said(text: string, words: string, speaker: StatementRecord['speaker']): StatementRecord {
  const mention = text.includes(speaker.name) ? spanOf(text, speaker.name) : null;
  return { kind: 'INDIRECT', spans: [spanOf(text, words)], cue: null, mention, speaker, issues: ['Harvest'] };
}

function speakersOf(uri: string) {
  return store.query(`
    SELECT s.text, s.speaker_name AS name, a.kind, a.slug FROM statement s
    JOIN article ON article.id = s.article_id LEFT JOIN actor a ON a.id = s.speaker_id
    WHERE uri = '${uri}' ORDER BY s.start`);
}

test('a speaker whom nobody knows becomes known, and the next article links to the same', async () => {
  const text = 'Ada Müller said rain is near. Elsewhere, the Harvest Board said grain is dear.';
  const statements = [
    said(text, 'rain is near', { name: 'Ada Müller', type: 'PERSON' }),
    said(text, 'grain is dear', { name: 'Harvest Board', type: 'ORGANISATION' }),
  ];
  const { written } = await importRecords(recordOf({ id: 'rain', uri: 'test:rain', text, statements }));
  expect(written).toMatchObject({ actors: 2, issues: 1, statements: 2, mentions: 2 });
  const again = 'The HARVEST BOARD said no. ADA MULLER said yes.';
  const more = [
    said(again, 'no', { name: 'The Harvest  Board', type: 'ORGANISATION' }),
    said(again, 'yes', { name: 'Ada Muller', type: 'PERSON' }),
  ];
  expect(
    (await importRecords(recordOf({ id: 'no', uri: 'test:no', text: again, statements: more }))).written.actors,
  ).toBe(0);
  expect(await speakersOf('test:no')).toEqual([
    { text: 'no', name: 'The Harvest  Board', kind: 'ORGANISATION', slug: 'harvest-board' },
    { text: 'yes', name: 'Ada Muller', kind: 'PERSON', slug: 'ada-muller' },
  ]);
});

test('countries are known by alias, abbreviation, demonym and capital', async () => {
  const names = ['Viet Nam', 'UAE', 'Russian', 'Kuala Lumpur', "Cote D'Ivoire"];
  const text = names.map((name, index) => `${name} said ${'x'.repeat(index + 1)}.`).join(' ');
  const statements = names.map((name, index) => {
    const at = text.indexOf('said', spanOf(text, name).start) + 5;
    return { ...said(text, name, { name, type: 'COUNTRY' }), spans: [{ start: at, end: at + index + 1 }] };
  });
  await importRecords(recordOf({ id: 'countries', uri: 'test:countries', text, statements }));
  const slugs = (await speakersOf('test:countries')).map(({ slug }) => slug);
  expect(slugs).toEqual(['vietnam', 'united-arab-emirates', 'russia', 'malaysia', 'ivory-coast']);
});

test('a name that means several actors, and several names, mean none', async () => {
  const text = 'Congo said one. China and Russia said two. Residents said three.';
  const statements = [
    said(text, 'one', { name: 'Congo', type: 'COUNTRY' }),
    said(text, 'two', { name: 'China and Russia', type: 'COUNTRY' }),
    said(text, 'three', { name: 'Residents', type: 'UNNAMED' }),
  ];
  await importRecords(recordOf({ id: 'several', uri: 'test:several', text, statements }));
  const speakers = await speakersOf('test:several');
  expect(speakers).toEqual([
    { text: 'one', name: 'Congo', kind: null, slug: null },
    { text: 'two', name: 'China and Russia', kind: null, slug: null },
    { text: 'three', name: 'Residents', kind: null, slug: null },
  ]);
});

test('a fact about a name that means several actors is refused, with who they are', async () => {
  const text = 'Congo joined BRICS.';
  const membership = { member: 'Congo', organisation: 'BRICS', role: 'member', since: null, until: null };
  const evidence = spanOf(text, text);
  const { failures } = await importRecords(recordOf({ id: 'congo', text, memberships: [{ ...membership, evidence }] }));
  expect(failures.map(({ code, message }) => ({ code, message }))).toEqual([
    {
      code: 'BAD_RECORD',
      message: expect.stringMatching(
        /^records\.json \/0: "Congo" may mean (.*Republic of the Congo.*){2}; give the full name$/,
      ),
    },
  ]);
});

test('a slug that another actor has is numbered', async () => {
  const text = 'China said yes.';
  const statements = [said(text, 'yes', { name: 'China', type: 'PERSON' })];
  await importRecords(recordOf({ id: 'person-china', uri: 'test:person-china', text, statements }));
  expect(await speakersOf('test:person-china')).toMatchObject([{ kind: 'PERSON', slug: 'china-2' }]);
});

test('a changed text is a new version, and the old one keeps its statements', async () => {
  const speaker = { name: 'Wang Yi', type: 'PERSON' } as const;
  const first = recordOf({ id: 'v', uri: 'test:v', text: 'Wang Yi said yes.' });
  const second = { ...first, text: 'Corrected: Wang Yi said yes.' };
  const stating = (record: ArticleRecord) => ({ ...record, statements: [said(record.text, 'yes', speaker)] });
  await importRecords(stating(first));
  const { written } = await importRecords(stating(second));
  expect(written).toMatchObject({ articles: 0, versions: 1, statements: 1, statementsRemoved: 0 });
  const versions = await store.query(`
    SELECT v.number, v.is_current AS version_is_current, s.is_current, s.start, m.is_current AS mention_is_current
    FROM article_version v JOIN article a ON a.id = v.article_id
    JOIN statement s ON s.article_version_id = v.id JOIN mention m ON m.article_version_id = v.id
    WHERE a.uri = 'test:v' ORDER BY number`);
  expect(versions).toEqual([
    { number: 1, version_is_current: false, is_current: false, start: 13, mention_is_current: false },
    { number: 2, version_is_current: true, is_current: true, start: 24, mention_is_current: true },
  ]);
  expect((await importRecords(stating(second))).unchanged).toBe(1);
  expect((await importRecords(stating(first))).written.versions).toBe(1);
});

test('a changed record of the same text takes the place of the old one, except what was reviewed', async () => {
  const text = 'Ann Lee said one. Ann Lee said two. Ann Lee said three.';
  const speaker = { name: 'Ann Lee', type: 'PERSON' } as const;
  const [one, two, three] = ['one', 'two', 'three'].map((words) => said(text, words, speaker));
  const record = recordOf({ id: 'r', uri: 'test:r', text });
  await importRecords({ ...record, statements: [one, two] });
  await store.query(`UPDATE statement SET review = 'CORRECTED', speaker_name = 'A. Lee' WHERE text = 'one'`);
  const { written } = await importRecords({ ...record, statements: [{ ...one, issues: [] }, three] });
  expect(written).toMatchObject({ versions: 0, statements: 1, statementsRemoved: 1 });
  expect(await speakersOf('test:r')).toMatchObject([
    { text: 'one', name: 'A. Lee' },
    { text: 'three', name: 'Ann Lee' },
  ]);
  const { written: rewritten } = await importRecords({ ...record, statements: [{ ...three, issues: ['Weather'] }] });
  expect(rewritten).toMatchObject({ statements: 1, statementsRemoved: 0, issues: 1 });
});

test('offsets count UTF-16 code units, also after characters that take two', async () => {
  const text = '🌾🌾 Ann Lee 👩‍🌾 said 😀 grain 𝔛 is dear.';
  const statements = [said(text, '😀 grain 𝔛 is dear', { name: 'Ann Lee', type: 'PERSON' })];
  const outcome = await importRecords(recordOf({ id: 'astral', uri: 'test:astral', text, statements }));
  expect(outcome.failures).toEqual([]);
  const spans = await store.query(`
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
  const { written } = await importRecords(facts[1], facts[0], facts[1]);
  expect(written).toMatchObject({ memberships: 2, evidence: 2 });
  const found = await store.query(`
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
    await folder.write('lines.jsonl', `\uFEFF${lines.join('\r\n')}\n`),
    await folder.write('latin.json', Uint8Array.of(0x22, 0xe9, 0x22)),
    await folder.write('words.txt', 'words'),
  ];
  const done: string[] = [];
  const outcomes = await importFiles(store.writer, paths, {
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
  expect(await store.query(`SELECT uri FROM article WHERE uri IN ('test:good', 'test:bad')`)).toEqual([
    { uri: 'test:good' },
  ]);
});

test('what cannot stand beside the record leaves nothing half written', async () => {
  const url = 'https://example.org/one';
  const text = 'Ida Roth said so.';
  const statements = [said(text, 'so', { name: 'Ida Roth', type: 'PERSON' })];
  await importRecords(recordOf({ id: '1', uri: 'test:url-1', url, text: 'One.' }));
  const before = await store.dump();
  const { failures } = await importRecords(recordOf({ id: '2', uri: 'test:url-2', url, text, statements }));
  expect(failures.map(({ code, message }) => [code, message])).toEqual([
    [
      'BAD_RECORD',
      'the url "https://example.org/one" is that of the article "test:url-1" on record; give "test:url-2" its own, or import it under that uri',
    ],
  ]);
  expect(await store.dump()).toEqual(before);
});

test('nothing is a member of itself', async () => {
  const text = 'BRICS joined BRICS.';
  const membership = { member: 'BRICS', organisation: 'BRICS', role: 'member', since: null, until: null };
  const { failures } = await importRecords(
    recordOf({ id: 'self', text, memberships: [{ ...membership, evidence: spanOf(text, text) }] }),
  );
  expect(failures.map(({ message }) => message)).toEqual(['records.json /0: "BRICS" cannot be a member of itself']);
});

test('several importers of the same articles at once write each once', async () => {
  const text = 'Zoë Quick said so. The Quick Council said no.';
  const records = ['a', 'b', 'c', 'd'].map((id) =>
    recordOf({
      id,
      uri: `test:many-${id}`,
      text: `${id}. ${text}`,
      statements: [
        said(`${id}. ${text}`, 'so', { name: 'Zoë Quick', type: 'PERSON' }),
        said(`${id}. ${text}`, 'no', { name: 'Quick Council', type: 'ORGANISATION' }),
      ],
    }),
  );
  const path = await folder.write('many.json', JSON.stringify(records));
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => importFiles(store.writer, [path])));
  expect(outcomes.flat().flatMap(({ failures }) => failures)).toEqual([]);
  const totals = outcomes.flat().map(({ written }) => written);
  for (const [noun, count] of Object.entries({ articles: 4, versions: 4, statements: 8, actors: 2, mentions: 8 })) {
    expect([noun, totals.reduce((sum, written) => sum + written[noun as 'articles'], 0)]).toEqual([noun, count]);
  }
});
