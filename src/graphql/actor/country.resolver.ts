import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { PositionArgs } from '../position/position.args.ts';
import { PositionConnection } from '../position/position.connection.ts';
import { answer } from '../selection/answer.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { CountryArgs, OrganisationArgs } from './actor.args.ts';
import { CountryConnection, OrganisationConnection } from './actor.connection.ts';
import { Country } from './actor.type.ts';

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, { nullable: true, description: 'The country by one of its keys.' })
  country(
    @Arg('slug', () => String, { nullable: true, description: 'The name in addresses.' }) _slug: unknown,
    @Arg('isoCode', () => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' }) _isoCode: unknown,
    @Arg('wikidataId', () => String, { nullable: true, description: 'The item in Wikidata.' }) _wikidataId: unknown,
    @Arg('id', () => ID, { nullable: true, description: 'The id.' }) _id: unknown,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @Query(() => CountryConnection, { description: 'Countries, by name.' })
  countries(
    @Args(() => CountryArgs) _args: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @FieldResolver(() => PositionConnection, { description: 'The positions that are held for it, earliest first.' })
  positionsOf(
    @Root() parent: Answered,
    @Args(() => PositionArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => OrganisationConnection, { description: 'Its ministries, companies and outlets, by name.' })
  organisations(
    @Root() parent: Answered,
    @Args(() => OrganisationArgs) _args: object,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return answered(parent, info);
  }
}
