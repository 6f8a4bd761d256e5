import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Answered, answered } from '../selection/answered.ts';
import { ContextArgs } from './context.args.ts';
import { Span } from './span.type.ts';
import { SpanContext } from './span-context.type.ts';

@Resolver(() => Span)
export class SpanResolver {
  @FieldResolver(() => SpanContext, { description: 'The span with what stands around it.' })
  context(@Root() parent: Answered, @Args(() => ContextArgs) _args: object, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }
}
