import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { PositionArgs } from '../position/position.args.ts';
import { PositionConnection } from '../position/position.connection.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { PersonArgs } from './actor.args.ts';
import { PersonConnection } from './actor.connection.ts';
import { Person } from './actor.type.ts';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'The person by one of their keys.' })
  person(
    @Arg('slug', () => String, { nullable: true, description: 'The name in addresses.' }) _slug: unknown,
    @Arg('wikidataId', () => String, { nullable: true, description: 'The item in Wikidata.' }) _wikidataId: unknown,
    @Arg('id', () => ID, { nullable: true, description: 'The id.' }) _id: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @Query(() => PersonConnection, { description: 'People, by name.' })
  people(
    @Args(() => PersonArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => PositionConnection, { description: 'The positions that they hold, earliest first.' })
  positions(
    @Root() parent: Answered,
    @Args(() => PositionArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }
}
