import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { cursorOfMembership, cursorOfStatement, pageOf, placeOf } from '../page.ts';
import { afterStatement } from '../prisma-client.ts';
import { type Bucket as BucketRow, type Count, statisticsOver } from '../prisma-statistics.ts';
import { patternOf } from '../statistics.ts';
import type { ActorRow, Loaders } from './loaders.ts';
import {
  Actor,
  ActorCount,
  Article,
  Bucket,
  Country,
  Issue,
  IssueCount,
  Membership,
  MembershipConnection,
  Organisation,
  Person,
  Search,
  Statement,
  StatementConnection,
} from './types.ts';

export interface Context {
  readonly prisma: PrismaClient;
  readonly loaders: Loaders;
}

@Resolver()
export class RootResolver {
  @Query(() => Organisation, { nullable: true })
  async organisation(@Arg('slug', () => String) slug: string, @Ctx() { prisma }: Context): Promise<ActorRow | null> {
    const actor = await prisma.actor.findUnique({ where: { slug } });
    return actor?.kind === 'ORGANISATION' ? actor : null;
  }

  @Query(() => Issue, { nullable: true })
  issue(@Arg('slug', () => String) slug: string, @Ctx() { prisma }: Context): Promise<Issue | null> {
    return prisma.issue.findUnique({ where: { slug } });
  }

  @Query(() => [Person], { nullable: 'items' })
  personsByIds(@Arg('ids', () => [ID]) ids: string[], @Ctx() { loaders }: Context): Promise<unknown> {
    return loaders.actors.loadMany(ids);
  }

  @Query(() => Search)
  async search(
    @Arg('words', () => String) words: string,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() { prisma }: Context,
  ): Promise<Search> {
    const nodes = await prisma.statement.findMany({
      where: { text: { contains: words, mode: 'insensitive' } },
      orderBy: [{ saidAt: 'desc' }, { id: 'desc' }],
      take: first,
    });
    return { nodes, pattern: patternOf(words) };
  }
}

@Resolver(() => Actor)
export class ActorResolver {
  @FieldResolver(() => StatementConnection)
  async statements(
    @Root() actor: Actor,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { prisma, loaders }: Context,
  ): Promise<StatementConnection> {
    const place = placeOf(after);
    const rows =
      place === undefined
        ? await loaders.latestStatements(first).load(actor.id)
        : await prisma.statement.findMany({
            where: { speakerId: actor.id, ...afterStatement(place, 'id') },
            orderBy: [{ saidAt: 'desc' }, { id: 'desc' }],
            take: first + 1,
          });
    return pageOf(rows, first, cursorOfStatement);
  }
}

@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver(() => String, { nullable: true })
  isoCode(@Root() { id }: Country, @Ctx() { loaders }: Context): Promise<string | null> {
    return loaders.isoCodes.load(id);
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @FieldResolver(() => MembershipConnection)
  async members(
    @Root() organisation: Organisation,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { prisma }: Context,
  ): Promise<MembershipConnection> {
    const place = placeOf(after);
    const rows = await prisma.membership.findMany({
      where: {
        organisationId: organisation.id,
        ...(place && { OR: [{ since: { gt: place.key } }, { since: place.key, id: { gt: place.id } }] }),
      },
      orderBy: [{ since: 'asc' }, { id: 'asc' }],
      take: first + 1,
    });
    return pageOf(rows, first, cursorOfMembership);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Actor)
  member(@Root() { memberId }: Membership, @Ctx() { loaders }: Context): Promise<ActorRow | null> {
    return loaders.actors.load(memberId);
  }
}

@Resolver(() => Issue)
export class IssueResolver {
  @FieldResolver(() => [Bucket])
  timeline(@Root() { id }: Issue, @Ctx() { prisma }: Context): Promise<BucketRow[]> {
    return statisticsOver(prisma).timeline(id);
  }

  @FieldResolver(() => StatementConnection)
  async statements(
    @Root() issue: Issue,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { prisma }: Context,
  ): Promise<StatementConnection> {
    const rows = await prisma.statementIssue.findMany({
      relationLoadStrategy: 'join',
      where: { issueId: issue.id, ...afterStatement(placeOf(after), 'statementId') },
      orderBy: [{ saidAt: 'desc' }, { statementId: 'desc' }],
      take: first + 1,
      include: { statement: true },
    });
    return pageOf(
      rows.map(({ statement }) => statement),
      first,
      cursorOfStatement,
    );
  }
}

@Resolver(() => Search)
export class SearchResolver {
  @FieldResolver(() => [ActorCount])
  speakers(
    @Root() { pattern }: Search,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Ctx() { prisma }: Context,
  ): Promise<Count<ActorRow>[]> {
    return statisticsOver(prisma).speakers(pattern, first);
  }

  @FieldResolver(() => [IssueCount])
  issues(
    @Root() { pattern }: Search,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Ctx() { prisma }: Context,
  ): Promise<Count<Issue>[]> {
    return statisticsOver(prisma).issues(pattern, first);
  }
}

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => Actor, { nullable: true })
  speaker(@Root() { speakerId }: Statement, @Ctx() { loaders }: Context): Promise<ActorRow | null> | null {
    return speakerId === null ? null : loaders.actors.load(speakerId);
  }

  @FieldResolver(() => Article)
  article(@Root() { articleId }: Statement, @Ctx() { loaders }: Context): Promise<Article | null> {
    return loaders.articles.load(articleId);
  }

  @FieldResolver(() => [Issue])
  issues(@Root() { id }: Statement, @Ctx() { loaders }: Context): Promise<Issue[]> {
    return loaders.issues.load(id);
  }
}
