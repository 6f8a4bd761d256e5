import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CountryReference, IssueReference, OrganisationReference, Reference } from '#domain';
import { createPool, createPrisma, createWriter, type RecordWriter } from '#store';
import { openTestDatabase } from '../../support/open-test-database.ts';

let writer: RecordWriter;
let query: (sql: string) => Promise<unknown[]>;
let close: () => Promise<void>;

beforeAll(async () => {
  const database = await openTestDatabase();
  const pool = createPool(database, { max: 2 });
  const prisma = createPrisma(pool);
  writer = createWriter(pool, prisma);
  query = async (sql) => (await pool.query<object>(sql)).rows;
  close = async () => {
    await prisma.$disconnect();
    await pool.end();
    await database.close();
  };
});
afterAll(() => close());

const nothing: Reference = { countries: [], organisations: [], issues: [], events: [] };
const peru: CountryReference = {
  isoCode: 'PE',
  isoCode3: 'PER',
  name: 'Peru',
  aliases: ['Republic of Peru'],
  demonyms: ['Peruvian'],
  capital: 'Lima',
  wikidataId: 'Q419',
};

const organisation = (given: Partial<OrganisationReference>): OrganisationReference => ({
  name: 'Andean Post',
  slug: 'andean-post',
  abbreviation: 'AP',
  aliases: [],
  organisationKind: 'NEWS_MEDIA_ORGANISATION',
  foundedOn: '1901-05',
  country: 'PE',
  wikidataId: null,
  ...given,
});

const issue = (slug: string, parent: string | null): IssueReference => {
  return { name: slug, slug, aliases: [], parent, wikidataId: null, mediaTopic: null };
};

test('lists go on record once, and what differs later is changed', async () => {
  const reference = { ...nothing, countries: [peru], organisations: [organisation({})] };
  const written = { actors: 2, countries: 1, organisations: 1, issues: 0, events: 0 };
  expect(await writer.writeReference(reference)).toEqual({ written, unchanged: false });
  expect((await writer.writeReference(reference)).unchanged).toBe(true);
  const renamed = { ...nothing, organisations: [organisation({ name: 'The Andean Post', country: null })] };
  const changed = { actors: 1, countries: 0, organisations: 1, issues: 0, events: 0 };
  expect((await writer.writeReference(renamed)).written).toEqual(changed);
  const { actors } = await writer.readKnownNames();
  expect(
    actors.map(({ slug, name, abbreviation, demonyms, capital }) => [slug, name, abbreviation, demonyms, capital]),
  ).toEqual(
    expect.arrayContaining([
      ['peru', 'Peru', null, ['Peruvian'], 'Lima'],
      ['andean-post', 'The Andean Post', 'AP', [], null],
    ]),
  );
});

test('issues go on record with their parents, in whatever order they are listed', async () => {
  const issues = [issue('tides', 'oceans'), issue('oceans', 'climate'), issue('climate', null)];
  expect((await writer.writeReference({ ...nothing, issues })).written.issues).toBe(3);
  const found = await query(
    `SELECT i.slug, p.slug AS parent FROM issue i LEFT JOIN issue p ON p.id = i.parent_id ORDER BY 1`,
  );
  expect(found).toEqual([
    { slug: 'climate', parent: null },
    { slug: 'oceans', parent: 'climate' },
    { slug: 'tides', parent: 'oceans' },
  ]);
});

test.each<[string, Partial<Reference>]>([
  [
    'organisation "andean-post": no country has the code "XX"; give an ISO 3166-1 alpha-2 code on record',
    { organisations: [organisation({ country: 'XX' })] },
  ],
  [
    'issue "rain": no issue of the list has the slug "weather"; mend its parent',
    { issues: [issue('rain', 'weather')] },
  ],
  ['issue "a": "a" is a part of itself; mend its parent', { issues: [issue('a', 'b'), issue('b', 'a')] }],
])('a list is refused whole: %s', async (message, faulty) => {
  const events = [{ name: 'Fair', slug: 'fair', aliases: [], place: null, startsOn: null, endsOn: null }];
  const reference = { ...nothing, events, ...faulty };
  await expect(writer.writeReference(reference)).rejects.toMatchObject({ code: 'BAD_RECORD', message });
  expect(await query(`SELECT FROM event UNION ALL SELECT FROM issue WHERE slug IN ('rain', 'a', 'b')`)).toEqual([]);
});

test('a slug that an actor of another kind has already is refused, and says whose it is', async () => {
  await query(`
    WITH made AS (
      INSERT INTO actor (id, kind, slug, name) VALUES (gen_random_uuid(), 'PERSON', 'chad', 'Chad') RETURNING id
    ) INSERT INTO person (id) SELECT id FROM made`);
  const chad: CountryReference = { ...peru, isoCode: 'TD', isoCode3: 'TCD', name: 'Chad', wikidataId: 'Q657' };
  await expect(writer.writeReference({ ...nothing, countries: [chad] })).rejects.toMatchObject({
    code: 'BAD_RECORD',
    message: expect.stringMatching(/^country "Chad": its slug "chad" is that of an actor of kind PERSON; /),
  });
  const brazil = { ...peru, isoCode: 'BR', isoCode3: 'BRA', name: 'Brazil', wikidataId: 'Q155' };
  const twice = {
    ...nothing,
    countries: [brazil],
    organisations: [organisation({ slug: 'brazil', name: 'Brazil Ltd' })],
  };
  await expect(writer.writeReference(twice)).rejects.toMatchObject({ code: 'BAD_RECORD' });
});
