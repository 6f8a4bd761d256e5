import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../actor/actor.type.ts';
import type { Context } from '../context.ts';
import { MentionArgs } from '../mention/mention.args.ts';
import { MentionConnection } from '../mention/mention.connection.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { StatementArgs } from '../statement/statement.args.ts';
import { StatementConnection } from '../statement/statement.connection.ts';
import { ArticleArgs } from './article.args.ts';
import { ArticleConnection } from './article.connection.ts';
import { Article, ArticleVersion } from './article.type.ts';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: 'The article by one of its keys.' })
  article(
    @Arg('url', () => String, { nullable: true, description: 'Where it can be read.' }) _url: unknown,
    @Arg('uri', () => String, { nullable: true, description: 'What the publisher calls it.' }) _uri: unknown,
    @Arg('id', () => ID, { nullable: true, description: 'The id.' }) _id: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @Query(() => ArticleConnection, { description: 'Articles, newest first.' })
  articles(
    @Args(() => ArticleArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who published it.' })
  publisher(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => ArticleVersion, { description: 'Its words as they are now.' })
  version(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => [ArticleVersion], { description: 'Its words at all times, newest first.' })
  versions(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article that had the same text before, from another outlet. What both state is told there alone.',
  })
  copyOf(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Later articles with the same text, newest first.' })
  copies(@Root() parent: Answered, @Args(() => ArticleArgs) _args: object, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => StatementConnection, {
    description: 'What is said in it, newest first. Of a copy, see `copyOf`.',
  })
  statements(
    @Root() parent: Answered,
    @Args(() => StatementArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => MentionConnection, { description: 'Who is named in it, and where.' })
  mentions(
    @Root() parent: Answered,
    @Args(() => MentionArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }
}
