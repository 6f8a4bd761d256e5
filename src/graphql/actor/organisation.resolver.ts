import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { ArticleArgs } from '../article/article.args.ts';
import { ArticleConnection } from '../article/article.connection.ts';
import type { Context } from '../context.ts';
import { MembershipArgs } from '../membership/membership.args.ts';
import { MembershipConnection } from '../membership/membership.connection.ts';
import { PositionArgs } from '../position/position.args.ts';
import { PositionConnection } from '../position/position.connection.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { OrganisationArgs } from './actor.args.ts';
import { OrganisationConnection } from './actor.connection.ts';
import { Country, Organisation } from './actor.type.ts';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true, description: 'The organisation by one of its keys.' })
  organisation(
    @Arg('slug', () => String, { nullable: true, description: 'The name in addresses.' }) _slug: unknown,
    @Arg('abbreviation', () => String, { nullable: true, description: 'Its letters.' }) _abbreviation: unknown,
    @Arg('wikidataId', () => String, { nullable: true, description: 'The item in Wikidata.' }) _wikidataId: unknown,
    @Arg('id', () => ID, { nullable: true, description: 'The id.' }) _id: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @Query(() => OrganisationConnection, { description: 'Organisations, by name.' })
  organisations(
    @Args(() => OrganisationArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => MembershipConnection, { description: 'Who belongs to it, earliest first.' })
  members(
    @Root() parent: Answered,
    @Args(() => MembershipArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => PositionConnection, { description: 'The positions that are held in it, earliest first.' })
  positionsOf(
    @Root() parent: Answered,
    @Args(() => PositionArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'The country whose it is.' })
  country(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => ArticleConnection, { description: 'What it published, newest first.' })
  articles(
    @Root() parent: Answered,
    @Args(() => ArticleArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }
}
