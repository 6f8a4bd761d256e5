import { getDirective } from '@graphql-tools/utils';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSchema } from '#graphql';
import { askOverHttp, type HttpAnswer, type ServedSeeds, serveSeeds } from '../support/serve-seeds.ts';

type Entity = Readonly<Record<string, unknown>>;

const ENTITIES =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Node { id } } }';

const EXAMPLES = `{
  people(where: { wikidataId: { isNull: false } }) { nodes { ...keys } }
  countries(where: { wikidataId: { isNull: false } }, first: 1) { nodes { ...keys isoCode } }
  organisations(where: { wikidataId: { isNull: false } }, first: 1) { nodes { ...keys } }
  issues(where: { wikidataId: { isNull: false } }, first: 1) { nodes { __typename id slug wikidataId } }
  events(first: 1) { nodes { __typename id slug } }
  articles(first: 1) { nodes { __typename id uri url } }
  statements(first: 1) { nodes { __typename id article { version { __typename id } } } }
  memberships(first: 1) { nodes { __typename id evidence { __typename id } } }
  positions(first: 1) { nodes { __typename id } }
  mentions(first: 1) { nodes { __typename id } }
}
fragment keys on Actor { __typename id slug wikidataId }`;

let seeds: ServedSeeds;
beforeAll(async () => {
  seeds = await serveSeeds();
  await seeds.pool.query("update actor set wikidata_id = 'Q19214' where slug = 'wang-yi'");
  await seeds.pool.query("update article set url = 'https://example.org/kuala-lumpur'");
});
afterAll(() => seeds.stop());

const entities = (representations: readonly unknown[]): Promise<HttpAnswer> =>
  askOverHttp(seeds.url, ENTITIES, { representations });

/** Every object with an id in an answer. */
function objectsIn(value: unknown): Entity[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(objectsIn);
  return 'id' in value ? [value, ...below] : below;
}

/** Every type with its keys, as the schema declares them. */
function declaredKeys(): { type: string; key: string }[] {
  const schema = createSchema();
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    (getDirective(schema, type, 'key') ?? []).map(({ fields }) => ({ type: type.name, key: String(fields) })),
  );
}

test('every entity is found by each of its keys, all of them with one statement', async () => {
  const { data, errors } = await askOverHttp(seeds.url, EXAMPLES);
  expect(errors).toBeUndefined();
  const found = objectsIn(data);
  const actors = ['Person', 'Country', 'Organisation'];
  const asked = declaredKeys().map(({ type, key }) => {
    const example = found.find(({ __typename: name }) => name === type || (type === 'Actor' && name === actors[0]));
    return { representation: { __typename: type, [key]: example?.[key] }, example };
  });
  expect(asked.length).toBeGreaterThan(25);
  for (const { representation } of asked) {
    expect(Object.values(representation)).not.toContain(undefined);
    expect(Object.values(representation)).not.toContain(null);
  }

  seeds.database.forget();
  const answer = await entities(asked.map(({ representation }) => representation));

  expect(answer).toEqual({
    data: { _entities: asked.map(({ example }) => ({ __typename: example?.['__typename'], id: example?.['id'] })) },
  });
  expect(seeds.database.sent).toHaveLength(1);
  // References of one kind have a statement of their own.
  for (const { representation, example } of asked) {
    const found = { __typename: example?.['__typename'], id: example?.['id'] };
    expect(await entities([representation, representation])).toEqual({ data: { _entities: [found, found] } });
  }
});

test('an interface is a type as good as any: whoever it is comes with what is asked of their own type', async () => {
  const { data } = await askOverHttp(
    seeds.url,
    `{ _entities(representations: [
         { __typename: "Actor", slug: "china" }, { __typename: "Actor", slug: "brics" }, { __typename: "Actor", slug: "wang-yi" }
       ]) { ... on Actor { __typename name } ... on Country { isoCode } ... on Organisation { abbreviation } } }`,
  );

  expect(data).toEqual({
    _entities: [
      { __typename: 'Country', name: 'China', isoCode: 'CN' },
      { __typename: 'Organisation', name: 'BRICS', abbreviation: 'BRICS' },
      { __typename: 'Person', name: 'Wang Yi' },
    ],
  });
});

test('a thousand references of several types are one statement, each in its place', async () => {
  const kinds = [
    { __typename: 'Country', isoCode: 'CN' },
    { __typename: 'Organisation', slug: 'brics' },
    { __typename: 'Country', isoCode: 'XX' },
    { __typename: 'Issue', slug: 'iranian-nuclear-issue' },
  ];
  const { data: once } = await entities(kinds);
  seeds.database.forget();

  const { data: often } = await entities(Array.from({ length: 250 }, () => kinds).flat());

  expect(seeds.database.sent).toHaveLength(1);
  expect(often?.['_entities']).toEqual(Array.from({ length: 250 }, () => once?.['_entities']).flat());
});

test.each([
  ['a slug that nothing has', { __typename: 'Person', slug: 'nobody' }],
  ['a slug of another kind of actor', { __typename: 'Person', slug: 'china' }],
  ['a code that no country has', { __typename: 'Country', isoCode: 'XX' }],
  ['a code in small letters', { __typename: 'Country', isoCode: 'cn' }],
  ['an address that no article has', { __typename: 'Article', url: 'https://example.org/nowhere' }],
  ['an id that nothing has', { __typename: 'Actor', id: 'actor_00000000-0000-4000-8000-000000000000' }],
  ['an id that is none', { __typename: 'Statement', id: '7' }],
  ['a key that the entity lacks', { __typename: 'Organisation', wikidataId: null }],
  ['a text that cannot be', { __typename: 'Issue', slug: 'a\0b' }],
  ['quotation marks and backslashes', { __typename: 'Issue', slug: `'"\\{},NULL` }],
])('%s gives null', async (_name, representation) => {
  const known = { __typename: 'Country', isoCode: 'CN' };

  const { data, errors } = await entities([representation, known]);

  expect(errors).toBeUndefined();
  expect(data).toEqual({ _entities: [null, expect.objectContaining({ __typename: 'Country' })] });
  expect(await entities([representation])).toEqual({ data: { _entities: [null] } });
});

test('an id of one noun finds nothing of another', async () => {
  const { data } = await askOverHttp(seeds.url, '{ statements(first: 1) { nodes { id } } }');
  const [{ id }] = objectsIn(data) as [{ id: string }];

  expect(await entities([{ __typename: 'Statement', id: id.replace('statement_', 'mention_') }])).toEqual({
    data: { _entities: [null] },
  });
});

test('of several keys, one that is there is taken', async () => {
  const { data } = await entities([
    { __typename: 'Country', wikidataId: null, isoCode: 'CN' },
    { __typename: 'Country', name: 'China', slug: 'china' },
  ]);

  expect(data).toEqual({
    _entities: [expect.objectContaining({ __typename: 'Country' }), expect.objectContaining({ __typename: 'Country' })],
  });
});

test.each([
  ['no type', { slug: 'china' }, 'a representation wants a __typename that is one of Actor, Article,'],
  ['a type without keys', { __typename: 'Span', start: 0 }, 'wants a __typename that is one of Actor,'],
  ['a type of no schema', { __typename: 'constructor', id: '7' }, 'wants a __typename that is one of Actor,'],
  ['no object', 'china', 'wants a __typename that is one of Actor,'],
  ['no key', { __typename: 'Country' }, 'wants one of its keys as text: id, slug, wikidataId, isoCode'],
  ['a field that is no key', { __typename: 'Country', name: 'China' }, 'Country wants one of its keys as text: id,'],
  ['a key of another type', { __typename: 'Actor', isoCode: 'CN' }, 'Actor wants one of its keys as text: id, slug,'],
  ['a key that is no text', { __typename: 'Country', isoCode: ['CN'] }, 'Country wants one of its keys as text: id,'],
  ['null', null, 'Expected non-nullable type "_Any!" not to be null.'],
])('%s is refused in words', async (_name, representation, words) => {
  const { data, errors = [] } = await entities([representation]);

  expect(data).toBeUndefined();
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(words),
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    }),
  ]);
});

test('no references are no entities', async () => {
  expect(await entities([])).toEqual({ data: { _entities: [] } });
});
