import { Field, InputType } from 'type-graphql';
import { IdFilter } from '../filter/id-filter.ts';
import { StringFilter } from '../filter/string-filter.ts';
import { StringListFilter } from '../filter/string-list-filter.ts';

@InputType({ description: 'Which issues.' })
export class IssueWhere {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the name in addresses.' })
  slug?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: 'By other names.' })
  aliases?: StringListFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the item in Wikidata.' })
  wikidataId?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By IPTC media topic.' })
  mediaTopic?: StringFilter;
}
