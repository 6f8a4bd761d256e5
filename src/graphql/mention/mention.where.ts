import { Field, InputType } from 'type-graphql';
import { IdFilter } from '../filter/id-filter.ts';
import { IntFilter } from '../filter/int-filter.ts';
import { StringFilter } from '../filter/string-filter.ts';

@InputType({ description: 'Which mentions.' })
export class MentionWhere {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the words that name the actor.' })
  text?: StringFilter;

  @Field(() => IntFilter, { nullable: true, description: 'By where they start in the article.' })
  start?: IntFilter;
}
