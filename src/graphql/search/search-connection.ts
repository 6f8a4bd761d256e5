import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { Country, Organisation, Person } from '../actor/actor.type.ts';
import { Article } from '../article/article.type.ts';
import { Issue } from '../issue/issue.type.ts';
import { PageInfo } from '../paging/page-info.type.ts';
import { typeNameOf } from '../selection/answered.ts';
import { Statement } from '../statement/statement.type.ts';
import { SearchFacets } from './search.facets.ts';
import { Snippet } from './snippet.type.ts';

const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'What a search can find.',
  types: () => [Person, Country, Organisation, Issue, Article, Statement] as const,
  resolveType: typeNameOf,
});

@ObjectType({ description: 'A hit of a search.', simpleResolvers: true })
class SearchEdge {
  @Field(() => String, { description: 'Its place in the list; hand it to `after` or `before`.' })
  cursor!: string;

  @Field(() => Float, { description: 'How well it fits; names that fit come before texts that do.' })
  rank!: number;

  @Field(() => Snippet, { nullable: true, description: 'Where the words stand; null for names.' })
  snippet?: Snippet | null;

  @Field(() => SearchHit, { description: 'What was found.' })
  node!: object;
}

@ObjectType({ description: 'A page of hits, the best first.', simpleResolvers: true })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The page, each hit with its rank and passage.' })
  edges!: SearchEdge[];

  @Field(() => [SearchHit], { description: 'The page, hits alone.' })
  nodes!: object[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many hits there are; counted only when asked for.' })
  totalCount!: number;

  @Field(() => SearchFacets, {
    description: 'How many of all hits there are of each kind, counted only when asked for.',
  })
  facets!: object;
}
