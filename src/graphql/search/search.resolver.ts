import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { answer } from '../selection/answer.ts';
import { SearchArgs } from './search.args.ts';
import { SearchConnection } from './search-connection.ts';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, { description: 'Full text over articles and statements, fuzzy over names.' })
  search(
    @Args(() => SearchArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }
}
