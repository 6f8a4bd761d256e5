import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askOverHttp, type ServedSeeds, serveSeeds } from '../support/serve-seeds.ts';
import { atlasSchema } from './atlas-subgraph.ts';
import { compose } from './compose.ts';
import { startApolloGateway, startHiveGateway, startHiveRouter } from './gateways.ts';
import { podcastsSchema, readingUrl } from './podcasts-subgraph.ts';
import { type OtherServer, serveSchema } from './serve-schema.ts';

let seeds: ServedSeeds;
let others: OtherServer[];
let supergraph: string;

beforeAll(async () => {
  seeds = await serveSeeds();
  await seeds.pool.query('update article set url = $1', [readingUrl]);
  const [podcasts, atlas] = await Promise.all([serveSchema(podcastsSchema()), serveSchema(atlasSchema())]);
  others = [podcasts, atlas];
  const urls = { onrecord: seeds.url, podcasts: podcasts.url, atlas: atlas.url };
  ({ supergraphSdl: supergraph } = await compose(urls));
});

afterAll(async () => {
  await Promise.all([seeds.stop(), ...others.map((other) => other.stop())]);
});

describe.each([
  ['@apollo/gateway', startApolloGateway],
  ['Hive Gateway', startHiveGateway],
  ["Hive Gateway with Hive Router's planner", startHiveRouter],
])('through %s', (_name, start) => {
  let gateway: OtherServer;
  beforeAll(async () => {
    gateway = await start(supergraph);
  });
  afterAll(() => gateway.stop());

  test('an episode leads to what we know of its guest, its readings and its issue', async () => {
    const answer = await askOverHttp(
      gateway.url,
      `{
        episodes {
          title
          guest {
            __typename
            name
            ... on Country { isoCode }
            ... on Organisation { members(first: 1, where: { member: { name: { eq: "South Africa" } } }) { nodes { since member { name } } } }
            statements(first: 0) { totalCount pageInfo { hasNextPage } }
          }
          readings { dateline publisher { name } }
          issue { name }
        }
      }`,
    );

    const readings = [{ dateline: 'KUALA LUMPUR', publisher: { name: 'Bernama' } }];
    expect(answer).toEqual({
      data: {
        episodes: [
          {
            title: 'On dialogue',
            guest: {
              __typename: 'Person',
              name: 'Wang Yi',
              statements: { totalCount: 6, pageInfo: { hasNextPage: true } },
            },
            readings,
            issue: { name: 'Iranian nuclear issue' },
          },
          {
            title: 'On letters',
            guest: {
              __typename: 'Organisation',
              name: 'BRICS',
              members: { nodes: [{ since: '2010', member: { name: 'South Africa' } }] },
              statements: { totalCount: 0, pageInfo: { hasNextPage: false } },
            },
            readings: [],
            issue: null,
          },
          {
            title: 'On rivers',
            guest: {
              __typename: 'Country',
              name: 'China',
              isoCode: 'CN',
              statements: { totalCount: 2, pageInfo: { hasNextPage: true } },
            },
            readings,
            issue: { name: 'Asia-Pacific' },
          },
        ],
      },
    });
  });

  test('members of an organisation come with what others know of their countries', async () => {
    const { data, errors } = await askOverHttp(
      gateway.url,
      `{ organisation(slug: "brics") { members { nodes { role since member { name ... on Country { callingCode } } } } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('organisation.members.nodes.length', 5);
    expect(data).toHaveProperty('organisation.members.nodes.4', {
      role: 'MEMBER',
      since: '2010',
      member: { name: 'South Africa', callingCode: '+27' },
    });
  });

  test('what others know by a Wikidata id is null for those who have none', async () => {
    const { data, errors } = await askOverHttp(
      gateway.url,
      `{
        organisations(where: { slug: { in: ["asean", "brics", "united-nations"] } }) { nodes { name emblem } }
        places { name country { name } seatOf { abbreviation } }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      organisations: {
        nodes: [
          { name: 'ASEAN', emblem: 'Q7768.svg' },
          { name: 'BRICS', emblem: null },
          { name: 'United Nations', emblem: 'Q1065.svg' },
        ],
      },
      places: [
        { name: 'Jakarta', country: { name: 'Indonesia' }, seatOf: { abbreviation: 'ASEAN' } },
        { name: 'Beijing', country: { name: 'China' }, seatOf: { abbreviation: 'SCO' } },
        { name: 'Kuala Lumpur', country: { name: 'Malaysia' }, seatOf: { abbreviation: null } },
      ],
    });
  });

  test('a page of ours costs one statement, however many of its rows others are asked about', async () => {
    seeds.database.forget();

    const { data, errors } = await askOverHttp(gateway.url, '{ countries(first: 100) { nodes { name callingCode } } }');

    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('countries.nodes.length', 100);
    expect(seeds.database.sent).toHaveLength(1);
  });

  test('issues and articles have the fields that others add to them', async () => {
    const { data, errors } = await askOverHttp(
      gateway.url,
      `{
        issue(slug: "iranian-nuclear-issue") {
          episodes { title }
          statements(first: 1) { nodes { article { episodes { number } } } }
        }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      issue: {
        episodes: [{ title: 'On dialogue' }],
        statements: { nodes: [{ article: { episodes: [{ number: 1 }, { number: 3 }] } }] },
      },
    });
  });
});

// Hive Gateway's own planner does not ask for these: see docs/federation.md.
describe.each([
  ['@apollo/gateway', startApolloGateway],
  ["Hive Gateway with Hive Router's planner", startHiveRouter],
])('through %s, every actor has the fields that others add to actors', (_name, start) => {
  let gateway: OtherServer;
  beforeAll(async () => {
    gateway = await start(supergraph);
  });
  afterAll(() => gateway.stop());

  test('where the graph speaks of an actor', async () => {
    const { data, errors } = await askOverHttp(
      gateway.url,
      `{
        actor(slug: "wang-yi") { announcement }
        actors(where: { slug: { in: ["brics", "china", "russia"] } }) {
          nodes { __typename episodes { nodes { title guest { name } } } }
        }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      actor: { announcement: 'Our guest today: Wang Yi' },
      actors: {
        nodes: [
          { __typename: 'Organisation', episodes: { nodes: [{ title: 'On letters', guest: { name: 'BRICS' } }] } },
          { __typename: 'Country', episodes: { nodes: [{ title: 'On rivers', guest: { name: 'China' } }] } },
          { __typename: 'Country', episodes: { nodes: [] } },
        ],
      },
    });
  });

  test('where it speaks of a person', async () => {
    const { data, errors } = await askOverHttp(
      gateway.url,
      '{ person(slug: "wang-yi") { name episodes { nodes { title } pageInfo { hasNextPage } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      person: { name: 'Wang Yi', episodes: { nodes: [{ title: 'On dialogue' }], pageInfo: { hasNextPage: false } } },
    });
  });
});
