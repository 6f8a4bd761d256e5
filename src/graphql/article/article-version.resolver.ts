import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Answered, answered } from '../selection/answered.ts';
import { StatementArgs } from '../statement/statement.args.ts';
import { StatementConnection } from '../statement/statement.connection.ts';
import { Article, ArticleVersion } from './article.type.ts';

@Resolver(() => ArticleVersion)
export class ArticleVersionResolver {
  @FieldResolver(() => Article, { description: 'Whose words they are.' })
  article(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => StatementConnection, {
    description: 'What was read in this version, also when there is a newer one.',
  })
  statements(
    @Root() parent: Answered,
    @Args(() => StatementArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }
}
