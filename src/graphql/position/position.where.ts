import { Field, InputType } from 'type-graphql';
import { IdFilter } from '../filter/id-filter.ts';
import { PartialDateFilter } from '../filter/partial-date-filter.ts';
import { StringFilter } from '../filter/string-filter.ts';

@InputType({ description: 'Which positions.' })
export class PositionWhere {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By title.' })
  title?: StringFilter;

  @Field(() => PartialDateFilter, { nullable: true, description: 'By when it began.' })
  since?: PartialDateFilter;

  @Field(() => PartialDateFilter, { nullable: true, description: 'By when it ended.' })
  until?: PartialDateFilter;
}
