import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Country, Organisation, Person } from '../actor/actor.type.ts';
import { Article } from '../article/article.type.ts';
import { Issue } from '../issue/issue.type.ts';
import { PageInfo } from '../paging/page-info.type.ts';
import { typeNameOf } from '../selection/answered.ts';
import { Statement } from '../statement/statement.type.ts';
import { Snippet } from './snippet.type.ts';

export const SearchType = { ACTOR: 'Actor', ARTICLE: 'Article', ISSUE: 'Issue', STATEMENT: 'Statement' } as const;

registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What can be searched.',
  valuesConfig: {
    ACTOR: { description: 'Names of people, countries and organisations, also when they are misspelt.' },
    ARTICLE: { description: 'The words of articles.' },
    ISSUE: { description: 'Names of issues, also when they are misspelt.' },
    STATEMENT: { description: 'The words of statements.' },
  },
});

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
}
