import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'type-graphql';
import { say } from '../listen.ts';
import { createPrismaClient } from '../prisma-client.ts';
import { createLoaders } from './loaders.ts';
import {
  ActorResolver,
  type Context,
  CountryResolver,
  IssueResolver,
  MembershipResolver,
  OrganisationResolver,
  RootResolver,
  SearchResolver,
  StatementResolver,
} from './resolvers.ts';
import { Country, Organisation, Person } from './types.ts';

const prisma = createPrismaClient();
const schema = await buildSchema({
  resolvers: [
    ...([RootResolver, ActorResolver, CountryResolver, OrganisationResolver] as const),
    ...([MembershipResolver, IssueResolver, SearchResolver, StatementResolver] as const),
  ],
  orphanedTypes: [Person, Country, Organisation],
  validate: false,
});
const { url } = await startStandaloneServer(new ApolloServer<Context>({ schema }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ prisma, loaders: createLoaders(prisma) }),
});
say(url);
