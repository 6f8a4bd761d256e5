import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

// Somebody else's service. It knows countries by their codes and organisations by their items in Wikidata, which not all
// of them have.

/** What a team hands to composition. */
export const atlasSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  type Query {
    places: [Place!]!
  }

  type Place {
    name: String!
    country: Country!
    seatOf: Organisation
  }

  type Country @key(fields: "isoCode") {
    isoCode: String!
    callingCode: String
  }

  type Organisation @key(fields: "wikidataId") {
    wikidataId: String
    emblem: String
  }
`;

const PLACES = [
  { name: 'Jakarta', country: { isoCode: 'ID' }, seatOf: { wikidataId: 'Q7768' } },
  { name: 'Beijing', country: { isoCode: 'CN' }, seatOf: { wikidataId: 'Q485207' } },
  { name: 'Kuala Lumpur', country: { isoCode: 'MY' }, seatOf: { wikidataId: null } },
];
const CALLING_CODES: Readonly<Record<string, string>> = { BR: '+55', CN: '+86', IN: '+91', RU: '+7', ZA: '+27' };

const resolvers = {
  Query: { places: () => PLACES },
  Country: {
    __resolveReference: ({ isoCode }: { isoCode: string }) => ({ isoCode, callingCode: CALLING_CODES[isoCode] }),
  },
  Organisation: {
    __resolveReference: ({ wikidataId }: { wikidataId: string | null }) =>
      wikidataId === null ? null : { wikidataId, emblem: `${wikidataId}.svg` },
  },
};

export const atlasSchema = (): GraphQLSchema => buildSubgraphSchema([{ typeDefs: parse(atlasSdl), resolvers }]);
