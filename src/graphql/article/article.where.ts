import { Field, InputType } from 'type-graphql';
import { DateTimeFilter } from '../filter/date-time-filter.ts';
import { IdFilter } from '../filter/id-filter.ts';
import { StringFilter } from '../filter/string-filter.ts';

@InputType({ description: 'Which articles.' })
export class ArticleWhere {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By what the publisher calls them.' })
  uri?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By address.' })
  url?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By headline.' })
  headline?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By dateline.' })
  dateline?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By byline.' })
  byline?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when they were published.' })
  publishedAt?: DateTimeFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By language, a BCP 47 tag.' })
  language?: StringFilter;
}
