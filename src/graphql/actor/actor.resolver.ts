import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { MembershipArgs } from '../membership/membership.args.ts';
import { MembershipConnection } from '../membership/membership.connection.ts';
import { MentionArgs } from '../mention/mention.args.ts';
import { MentionConnection } from '../mention/mention.connection.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { StatementArgs } from '../statement/statement.args.ts';
import { StatementConnection } from '../statement/statement.connection.ts';
import { ActorArgs } from './actor.args.ts';
import { ActorConnection } from './actor.connection.ts';
import { Actor } from './actor.type.ts';

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => Actor, { nullable: true, description: 'The person, country or organisation by one of its keys.' })
  actor(
    @Arg('slug', () => String, { nullable: true, description: 'The name in addresses.' }) _slug: unknown,
    @Arg('wikidataId', () => String, { nullable: true, description: 'The item in Wikidata.' }) _wikidataId: unknown,
    @Arg('id', () => ID, { nullable: true, description: 'The id.' }) _id: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @Query(() => ActorConnection, { description: 'People, countries and organisations, by name.' })
  actors(
    @Args(() => ActorArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => StatementConnection, { description: 'What they said, newest first.' })
  statements(
    @Root() parent: Answered,
    @Args(() => StatementArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said to them, newest first.' })
  statementsAddressed(
    @Root() parent: Answered,
    @Args(() => StatementArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => StatementConnection, { description: 'Statements that name them, newest first.' })
  statementsAbout(
    @Root() parent: Answered,
    @Args(() => StatementArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => MembershipConnection, { description: 'What they belong to, earliest first.' })
  memberships(
    @Root() parent: Answered,
    @Args(() => MembershipArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => MentionConnection, { description: 'Where they are named.' })
  mentions(
    @Root() parent: Answered,
    @Args(() => MentionArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }
}
