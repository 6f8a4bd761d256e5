import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Actor, Person } from '../actor/actor.type.ts';
import type { Context } from '../context.ts';
import { Evidence } from '../evidence/evidence.type.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { PositionArgs } from './position.args.ts';
import { PositionConnection } from './position.connection.ts';
import { Position } from './position.type.ts';

@Resolver(() => Position)
export class PositionResolver {
  @Query(() => PositionConnection, { description: 'Who holds which position, earliest first.' })
  positions(
    @Args(() => PositionArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => Person, { description: 'Who holds it.' })
  person(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Actor, { nullable: true, description: 'The country or organisation that it is held for.' })
  of(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => [Evidence], { description: 'Why we believe it.' })
  evidence(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }
}
