import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Actor, Organisation } from '../actor/actor.type.ts';
import type { Context } from '../context.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { MembershipArgs } from './membership.args.ts';
import { MembershipConnection } from './membership.connection.ts';
import { Membership } from './membership.type.ts';

@Resolver(() => Membership)
export class MembershipResolver {
  @Query(() => MembershipConnection, { description: 'Who belongs to what, earliest first.' })
  memberships(
    @Args(() => MembershipArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => Actor, { description: 'Who belongs.' })
  member(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Organisation, { description: 'To what.' })
  organisation(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => [Evidence], { description: 'Why we believe it.' })
  evidence(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }
}
