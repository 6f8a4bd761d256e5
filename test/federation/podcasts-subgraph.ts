import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

// Somebody else's service. It adds fields to every actor without knowing the kinds of actor, to articles, which it knows
// by address, and to issues, which it knows by slug.

/** What a team hands to composition. */
export const podcastsSdl = `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@interfaceObject", "@shareable", "@external", "@requires"]
    )

  type Query {
    episodes: [Episode!]!
  }

  type Episode @key(fields: "number") {
    number: Int!
    title: String!
    guest: Actor!
    readings: [Article!]!
    issue: Issue
  }

  type Actor @interfaceObject @key(fields: "slug") {
    slug: String!
    name: String! @external
    episodes(first: Int = 10): EpisodeConnection!
    announcement: String! @requires(fields: "name")
  }

  type Article @key(fields: "url") {
    url: String
    episodes: [Episode!]
  }

  type Issue @key(fields: "slug") {
    slug: String!
    episodes: [Episode!]!
  }

  type EpisodeConnection {
    nodes: [Episode!]!
    pageInfo: PageInfo!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`;

/** Where the article of the seeds is, for those who know it by address. */
export const readingUrl = 'https://example.org/kuala-lumpur';

interface Episode {
  readonly number: number;
  readonly title: string;
  readonly guest: string;
  readonly readings: readonly string[];
  readonly issue: string | null;
}

const EPISODES: readonly Episode[] = [
  { number: 1, title: 'On dialogue', guest: 'wang-yi', readings: [readingUrl], issue: 'iranian-nuclear-issue' },
  { number: 2, title: 'On letters', guest: 'brics', readings: [], issue: null },
  { number: 3, title: 'On rivers', guest: 'china', readings: [readingUrl], issue: 'asia-pacific' },
];

const itself = <Value>(value: Value): Value => value;
const page = (nodes: readonly Episode[], first: number) => ({
  nodes: nodes.slice(0, first),
  pageInfo: { hasNextPage: nodes.length > first, hasPreviousPage: false },
});

const resolvers = {
  Query: { episodes: () => EPISODES },
  Episode: {
    __resolveReference: ({ number }: Episode) => EPISODES.find((episode) => episode.number === number),
    guest: ({ guest }: Episode) => ({ slug: guest }),
    readings: ({ readings }: Episode) => readings.map((url) => ({ url })),
    issue: ({ issue }: Episode) => (issue === null ? null : { slug: issue }),
  },
  Actor: {
    __resolveReference: itself,
    episodes: ({ slug }: { slug: string }, { first }: { first: number }) =>
      page(
        EPISODES.filter(({ guest }) => guest === slug),
        first,
      ),
    announcement: ({ name }: { name: string }) => `Our guest today: ${name}`,
  },
  Article: {
    __resolveReference: itself,
    episodes: ({ url }: { url: string | null }) =>
      url === null ? null : EPISODES.filter(({ readings }) => readings.includes(url)),
  },
  Issue: {
    __resolveReference: itself,
    episodes: ({ slug }: { slug: string }) => EPISODES.filter(({ issue }) => issue === slug),
  },
};

export const podcastsSchema = (): GraphQLSchema => buildSubgraphSchema([{ typeDefs: parse(podcastsSdl), resolvers }]);
