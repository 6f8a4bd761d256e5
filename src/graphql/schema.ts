import 'reflect-metadata/lite';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { ActorResolver } from './actor/actor.resolver.ts';
import { Actor, Country, Organisation, Person } from './actor/actor.type.ts';
import { CountryResolver } from './actor/country.resolver.ts';
import { OrganisationResolver } from './actor/organisation.resolver.ts';
import { PersonResolver } from './actor/person.resolver.ts';
import { ArticleResolver } from './article/article.resolver.ts';
import { ArticleVersionResolver } from './article/article-version.resolver.ts';
import { IngestArticleResolver } from './article/ingest-article.resolver.ts';
import { EventResolver } from './event/event.resolver.ts';
import { EvidenceResolver } from './evidence/evidence.resolver.ts';
import { FederationResolver } from './federation/federation.resolver.ts';
import { readRepresentations } from './federation/reference.ts';
import { IssueResolver } from './issue/issue.resolver.ts';
import { MembershipResolver } from './membership/membership.resolver.ts';
import { MentionResolver } from './mention/mention.resolver.ts';
import { NodeResolver } from './node/node.resolver.ts';
import { PositionResolver } from './position/position.resolver.ts';
import { DateTime } from './scalar/date-time.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { answerBelow } from './selection/answered.ts';
import { SpanResolver } from './statement/span.resolver.ts';
import { StatementResolver } from './statement/statement.resolver.ts';
import { leadOn } from './where/lead-on.ts';

// In the order in which a newcomer asks: who said what, who belongs to what, then what they stand on.
const resolvers: NonEmptyArray<new () => object> = [
  StatementResolver,
  SpanResolver,
  ActorResolver,
  PersonResolver,
  CountryResolver,
  OrganisationResolver,
  MembershipResolver,
  PositionResolver,
  EvidenceResolver,
  IssueResolver,
  EventResolver,
  ArticleResolver,
  ArticleVersionResolver,
  IngestArticleResolver,
  MentionResolver,
  SearchResolver,
  NodeResolver,
  FederationResolver,
];

let built: GraphQLSchema | undefined;

/** The executable schema: a GraphQL server by itself, and a Federation 2 subgraph. Built once for each process. */
export function createSchema(): GraphQLSchema {
  if (built) return built;
  leadOn();
  built = buildSchemaSync({
    resolvers,
    orphanedTypes: [Actor, Person, Country, Organisation],
    scalarsMap: [{ type: Date, scalar: DateTime }],
    // The check asks the whole schema about itself, at each start; a test does so once for all.
    skipCheck: true,
    // graphql-js checks the types of arguments, the store their values.
    validate: false,
  });
  answerBelow(built);
  readRepresentations(built);
  return built;
}
