import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { StatementArgs } from '../statement/statement.args.ts';
import { StatementConnection } from '../statement/statement.connection.ts';
import { IssueArgs } from './issue.args.ts';
import { IssueConnection } from './issue.connection.ts';
import { Issue } from './issue.type.ts';

@Resolver(() => Issue)
export class IssueResolver {
  @Query(() => Issue, { nullable: true, description: 'The issue by one of its keys.' })
  issue(
    @Arg('slug', () => String, { nullable: true, description: 'The name in addresses.' }) _slug: unknown,
    @Arg('wikidataId', () => String, { nullable: true, description: 'The item in Wikidata.' }) _wikidataId: unknown,
    @Arg('id', () => ID, { nullable: true, description: 'The id.' }) _id: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @Query(() => IssueConnection, { description: 'Issues, by name.' })
  issues(
    @Args(() => IssueArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => Issue, { nullable: true, description: 'The wider issue.' })
  parent(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => IssueConnection, { description: 'The narrower issues, by name.' })
  children(@Root() parent: Answered, @Args(() => IssueArgs) _args: object, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said about it, newest first.' })
  statements(
    @Root() parent: Answered,
    @Args(() => StatementArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }
}
