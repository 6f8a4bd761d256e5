import type { GraphQLResolveInfo } from 'graphql';
import { FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Article } from '../article/article.type.ts';
import { type Answered, answered } from '../selection/answered.ts';
import { Span } from '../statement/span.type.ts';
import { Evidence } from './evidence.type.ts';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Article, { nullable: true, description: 'The article that says so.' })
  article(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }

  @FieldResolver(() => Span, { nullable: true, description: 'The characters that say so.' })
  span(@Root() parent: Answered, @Info() info: GraphQLResolveInfo): unknown {
    return answered(parent, info);
  }
}
