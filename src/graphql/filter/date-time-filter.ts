import { Field, InputType } from 'type-graphql';
import { DateTime } from '../scalar/date-time.ts';

@InputType({ description: 'Which instants.' })
export class DateTimeFilter {
  @Field(() => DateTime, { nullable: true, description: 'Equal to this.' })
  eq?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Not equal to this; where there is no value, that is so.' })
  ne?: Date;

  @Field(() => [DateTime], { nullable: true, description: 'One of these.' })
  in?: Date[];

  @Field(() => [DateTime], { nullable: true, description: 'None of these; where there is no value, that is so.' })
  notIn?: Date[];

  @Field(() => DateTime, { nullable: true, description: 'Less than this.' })
  lt?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Less than this or equal to it.' })
  lte?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Greater than this.' })
  gt?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Greater than this or equal to it.' })
  gte?: Date;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no value.' })
  isNull?: boolean;
}
