import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../scalar/date-time.ts';

@ObjectType({ description: 'How many fall into a day, a week, a month or a year.', simpleResolvers: true })
export class TimelineBucket {
  @Field(() => DateTime, { description: 'When it begins, in UTC.' })
  start!: Date;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}
