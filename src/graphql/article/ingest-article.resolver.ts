import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { IngestInput } from '#domain';
import type { Context } from '../context.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { StatementArgs } from '../statement/statement.args.ts';
import { StatementConnection } from '../statement/statement.connection.ts';
import { Article } from './article.type.ts';
import { IngestArticleInput } from './ingest-article.input.ts';
import { IngestArticleError, IngestArticlePayload } from './ingest-article.type.ts';
import { ingestPayload } from './ingest-payload.ts';

@Resolver(() => IngestArticlePayload)
export class IngestArticleResolver {
  @Mutation(() => IngestArticlePayload, {
    description:
      'Takes in an article and finds what it states. Wants the token of this server as `Authorization: Bearer …`. ' +
      'The same again changes nothing.',
  })
  ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article.' }) input: IngestInput,
    @Arg('idempotencyKey', () => String, {
      description: 'Of your own making, 1 to 200 characters: the same input under the same key is taken in once.',
    })
    idempotencyKey: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ingestPayload({ input, idempotencyKey }, context, info);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article as it is on record; null on errors.' })
  article(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => StatementConnection, { nullable: true, description: 'What it states; null on errors.' })
  statements(
    @Root() parent: Answered,
    @Args(() => StatementArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => [IngestArticleError], { description: 'Why it was not taken in; empty where it was.' })
  errors(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }
}
