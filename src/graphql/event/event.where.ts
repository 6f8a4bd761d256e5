import { Field, InputType } from 'type-graphql';
import { IdFilter } from '../filter/id-filter.ts';
import { PartialDateFilter } from '../filter/partial-date-filter.ts';
import { StringFilter } from '../filter/string-filter.ts';
import { StringListFilter } from '../filter/string-list-filter.ts';

@InputType({ description: 'Which events.' })
export class EventWhere {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the name in addresses.' })
  slug?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter;

  @Field(() => StringListFilter, { nullable: true, description: 'By other names.' })
  aliases?: StringListFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By place.' })
  place?: StringFilter;

  @Field(() => PartialDateFilter, { nullable: true, description: 'By when they begin.' })
  startsOn?: PartialDateFilter;

  @Field(() => PartialDateFilter, { nullable: true, description: 'By when they end.' })
  endsOn?: PartialDateFilter;
}
