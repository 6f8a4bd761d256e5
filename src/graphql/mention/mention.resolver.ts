import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type.ts';
import { Article } from '../article/article.type.ts';
import type { Context } from '../context.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { Span } from '../statement/span.type.ts';
import { MentionArgs } from './mention.args.ts';
import { MentionConnection } from './mention.connection.ts';
import { Mention } from './mention.type.ts';

@Resolver(() => Mention)
export class MentionResolver {
  @Query(() => MentionConnection, { description: 'Where actors are named.' })
  mentions(
    @Args(() => MentionArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => Actor, { description: 'Who is named.' })
  actor(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Article, { description: 'In which article.' })
  article(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Span, { description: 'At which characters.' })
  span(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }
}
