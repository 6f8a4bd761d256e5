import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../scalar/partial-date.ts';

@InputType({
  description: 'Which dates. They are compared as text, so that `gte: "2009"` finds 2009, 2009-06 and 2010.',
})
export class PartialDateFilter {
  @Field(() => PartialDate, { nullable: true, description: 'Equal to this.' })
  eq?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Not equal to this; where there is no value, that is so.' })
  ne?: string;

  @Field(() => [PartialDate], { nullable: true, description: 'One of these.' })
  in?: string[];

  @Field(() => [PartialDate], { nullable: true, description: 'None of these; where there is no value, that is so.' })
  notIn?: string[];

  @Field(() => PartialDate, { nullable: true, description: 'Less than this.' })
  lt?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Less than this or equal to it.' })
  lte?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Greater than this.' })
  gt?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Greater than this or equal to it.' })
  gte?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no value.' })
  isNull?: boolean;
}
