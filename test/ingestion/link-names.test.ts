import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Importer, openImporter } from './open-importer.ts';
import { recordOf, saying, spanOf } from './record-file.ts';

let importer: Importer;

beforeAll(async () => {
  importer = await openImporter();
});
afterAll(() => importer.close());

test('a speaker whom nobody knows becomes known, and the next article links to the same', async () => {
  const text = 'Ada Müller said rain is near. Elsewhere, the Harvest Board said grain is dear.';
  const statements = [
    saying(text, 'rain is near', { name: 'Ada Müller', type: 'PERSON' }),
    saying(text, 'grain is dear', { name: 'Harvest Board', type: 'ORGANISATION' }),
  ];
  const { written } = await importer.importRecords(recordOf({ id: 'rain', uri: 'test:rain', text, statements }));
  expect(written).toMatchObject({ actors: 2, issues: 1, statements: 2, mentions: 2 });
  const again = 'The HARVEST BOARD said no. ADA MULLER said yes.';
  const more = [
    saying(again, 'no', { name: 'The Harvest  Board', type: 'ORGANISATION' }),
    saying(again, 'yes', { name: 'Ada Muller', type: 'PERSON' }),
  ];
  expect(
    (await importer.importRecords(recordOf({ id: 'no', uri: 'test:no', text: again, statements: more }))).written
      .actors,
  ).toBe(0);
  expect(await importer.speakersOf('test:no')).toEqual([
    { text: 'no', name: 'The Harvest  Board', kind: 'ORGANISATION', slug: 'harvest-board' },
    { text: 'yes', name: 'Ada Muller', kind: 'PERSON', slug: 'ada-muller' },
  ]);
});

test('countries are known by alias, abbreviation, demonym and capital', async () => {
  const names = ['Viet Nam', 'UAE', 'Russian', 'Kuala Lumpur', "Cote D'Ivoire"];
  const text = names.map((name, index) => `${name} said ${'x'.repeat(index + 1)}.`).join(' ');
  const statements = names.map((name, index) => {
    const at = text.indexOf('said', spanOf(text, name).start) + 5;
    return { ...saying(text, name, { name, type: 'COUNTRY' }), spans: [{ start: at, end: at + index + 1 }] };
  });
  await importer.importRecords(recordOf({ id: 'countries', uri: 'test:countries', text, statements }));
  const slugs = (await importer.speakersOf('test:countries')).map(({ slug }) => slug);
  expect(slugs).toEqual(['vietnam', 'united-arab-emirates', 'russia', 'malaysia', 'ivory-coast']);
});

test('a name that means several actors, and several names, mean none', async () => {
  const text = 'Congo said one. China and Russia said two. Residents said three.';
  const statements = [
    saying(text, 'one', { name: 'Congo', type: 'COUNTRY' }),
    saying(text, 'two', { name: 'China and Russia', type: 'COUNTRY' }),
    saying(text, 'three', { name: 'Residents', type: 'UNNAMED' }),
  ];
  await importer.importRecords(recordOf({ id: 'several', uri: 'test:several', text, statements }));
  const speakers = await importer.speakersOf('test:several');
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
  const { failures } = await importer.importRecords(
    recordOf({ id: 'congo', text, memberships: [{ ...membership, evidence }] }),
  );
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
  const statements = [saying(text, 'yes', { name: 'China', type: 'PERSON' })];
  await importer.importRecords(recordOf({ id: 'person-china', uri: 'test:person-china', text, statements }));
  expect(await importer.speakersOf('test:person-china')).toMatchObject([{ kind: 'PERSON', slug: 'china-2' }]);
});

test('what is written without a capital is the one of its article, also when it comes again', async () => {
  const articles = ['north', 'south'].map((id) => {
    const text = `In the ${id} the oil ministry said yes. Its head, Eva ${id === 'north' ? 'Nord' : 'Sud'}, agreed.`;
    const person = id === 'north' ? 'Eva Nord' : 'Eva Sud';
    const position = { person, title: 'head', of: 'oil ministry', evidence: spanOf(text, 'Its head') };
    const statements = [saying(text, 'yes', { name: 'oil ministry', type: 'ORGANISATION' })];
    return recordOf({ id, uri: `test:${id}`, text, statements, positions: [position] });
  });
  await importer.importRecords(...articles);
  expect((await importer.importRecords(...articles)).unchanged).toBe(2);
  const ministries = await importer.store.query<{ slug: string; person: string; mentions: number }>(`
    SELECT o.slug, p.name AS person, (SELECT count(*)::integer FROM mention WHERE actor_id = o.id) AS mentions
    FROM actor o JOIN statement s ON s.speaker_id = o.id JOIN position ON of_id = o.id JOIN actor p ON p.id = person_id
    WHERE o.name = 'oil ministry' ORDER BY 2`);
  expect(ministries).toEqual([
    { slug: expect.stringMatching(/^oil-ministry-[0-9a-f]{8}$/), person: 'Eva Nord', mentions: 0 },
    { slug: expect.stringMatching(/^oil-ministry-[0-9a-f]{8}$/), person: 'Eva Sud', mentions: 0 },
  ]);
  expect(ministries[0]?.slug).not.toBe(ministries[1]?.slug);
});

test('all forms of the name of an issue are one issue, by a slug that hangs on none of them', async () => {
  const names = ['bans on Dutch kites', 'Dutch kite ban', 'kite ban in the Netherlands', 'Palestinian-Israeli issue'];
  const text = 'Ada Roe said no.';
  const articles = names.map((name, index) => {
    const statement = { ...saying(text, 'no', { name: 'Ada Roe', type: 'PERSON' }), issues: [name] };
    return recordOf({
      id: `issue-${String(index)}`,
      uri: `test:issue-${String(index)}`,
      text,
      statements: [statement],
    });
  });
  await importer.importRecords(...articles);
  const issues = await importer.store.query<{ slug: string; name: string; articles: number }>(`
    SELECT i.slug, i.name, count(DISTINCT article.id)::integer AS articles FROM statement s
    JOIN article ON article.id = s.article_id JOIN statement_issue si ON si.statement_id = s.id
    JOIN issue i ON i.id = si.issue_id WHERE uri LIKE 'test:issue-%' GROUP BY i.slug, i.name ORDER BY 1`);
  expect(issues).toEqual([
    { slug: 'netherlands-kite-ban', name: 'bans on Dutch kites', articles: 3 },
    { slug: 'palestinian-israeli-issue', name: 'Palestinian-Israeli issue', articles: 1 },
  ]);
});

test('names without a Latin letter have slugs too', async () => {
  const text = '王毅 said yes.';
  const statements = [saying(text, 'yes', { name: '王毅', type: 'PERSON' })];
  const record = recordOf({ id: 'han', uri: 'test:han', text, statements });
  await importer.importRecords(record);
  expect(await importer.speakersOf('test:han')).toMatchObject([
    { slug: expect.stringMatching(/^person-[0-9a-f]{8}$/) },
  ]);
  expect((await importer.importRecords(record)).unchanged).toBe(1);
});

test('nothing is a member of itself', async () => {
  const text = 'BRICS joined BRICS.';
  const membership = { member: 'BRICS', organisation: 'BRICS', role: 'member', since: null, until: null };
  const { failures } = await importer.importRecords(
    recordOf({ id: 'self', text, memberships: [{ ...membership, evidence: spanOf(text, text) }] }),
  );
  expect(failures.map(({ message }) => message)).toEqual(['records.json /0: "BRICS" cannot be a member of itself']);
});
