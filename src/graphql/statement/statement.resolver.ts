import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Actor } from '../actor/actor.type.ts';
import { Article, ArticleVersion } from '../article/article.type.ts';
import type { Context } from '../context.ts';
import { Event } from '../event/event.type.ts';
import { Issue } from '../issue/issue.type.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { Span } from './span.type.ts';
import { StatementArgs } from './statement.args.ts';
import { StatementConnection } from './statement.connection.ts';
import { Statement } from './statement.type.ts';

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, { nullable: true, description: 'The statement by its id.' })
  statement(
    @Arg('id', () => ID, { description: 'The id.' }) _id: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @Query(() => StatementConnection, { description: 'Who said what, newest first.' })
  statements(
    @Args(() => StatementArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: 'Who said it; null where the article names nobody we know.',
  })
  speaker(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Actor, { nullable: true, description: 'Who it was said to.' })
  addressee(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Article, { description: 'The article that it stands in.' })
  article(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => ArticleVersion, { description: 'The very words that its spans point into.' })
  articleVersion(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Event, { nullable: true, description: 'Where it was said.' })
  event(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => [Span], { description: 'The characters of its content, in order.' })
  spans(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Span, { nullable: true, description: 'The words that signal speech: `said`.' })
  cue(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Span, {
    nullable: true,
    description: 'The words that name the speaker where it is attributed: `he`.',
  })
  mention(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => [Issue], { description: 'What it is about, the weightiest first.' })
  issues(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => [Actor], { description: 'Whom it names, by name.' })
  mentionedActors(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }
}
