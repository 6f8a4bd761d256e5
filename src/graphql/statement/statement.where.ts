import { Field, InputType } from 'type-graphql';
import { ReviewStateFilter, StatementKindFilter } from '../enumerations.ts';
import { DateTimeFilter } from '../filter/date-time-filter.ts';
import { FloatFilter } from '../filter/float-filter.ts';
import { IdFilter } from '../filter/id-filter.ts';
import { IntFilter } from '../filter/int-filter.ts';
import { StringFilter } from '../filter/string-filter.ts';

@InputType({ description: 'Which statements.' })
export class StatementWhere {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StatementKindFilter, { nullable: true, description: 'By whose words they have.' })
  kind?: object;

  @Field(() => StringFilter, { nullable: true, description: 'By their words.' })
  text?: StringFilter;

  @Field(() => IntFilter, { nullable: true, description: 'By where they start in the article.' })
  start?: IntFilter;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'By the name of who speaks, also where the article names nobody we know.',
  })
  speakerName?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when it was said.' })
  saidAt?: DateTimeFilter;

  @Field(() => FloatFilter, { nullable: true, description: 'By how sure the attribution is, 0 to 1.' })
  confidence?: FloatFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the rule that attributed them.' })
  rule?: StringFilter;

  @Field(() => ReviewStateFilter, { nullable: true, description: 'By what a person has made of them.' })
  review?: object;
}
