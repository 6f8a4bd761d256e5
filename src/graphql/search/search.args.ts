import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../paging/page-args.ts';
import { SearchType } from './search-type.ts';

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Words; "words in a row" in double quotation marks; `or` between alternatives; a hyphen before what must not be there.',
  })
  query!: string;

  @Field(() => [SearchType], { nullable: true, description: 'What to search; all where it is left out.' })
  types?: string[];
}
