import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { answer } from '../selection/answer.ts';
import { Any, Entity } from './entity.ts';
import { subgraphSdl } from './sdl.ts';
import { Service } from './service.type.ts';

/** What makes the graph a subgraph (Apollo Federation subgraph specification): all references of a request in one statement. */
@Resolver()
export class FederationResolver {
  @Query(() => [Entity], { nullable: 'items', description: 'Entities by their keys, for gateways.' })
  _entities(
    @Arg('representations', () => [Any], { description: 'Which entities.' }) _representations: unknown[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answer(context, info);
  }

  @Query(() => Service, { description: 'This subgraph, for gateways.' })
  _service(@Info() { schema }: GraphQLResolveInfo): Pick<Service, 'sdl'> {
    return { sdl: subgraphSdl(schema) };
  }
}
