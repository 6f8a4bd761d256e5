import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Which whole numbers.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Equal to this.' })
  eq?: number;

  @Field(() => Int, { nullable: true, description: 'Not equal to this; where there is no value, that is so.' })
  ne?: number;

  @Field(() => [Int], { nullable: true, description: 'One of these.' })
  in?: number[];

  @Field(() => [Int], { nullable: true, description: 'None of these; where there is no value, that is so.' })
  notIn?: number[];

  @Field(() => Int, { nullable: true, description: 'Less than this.' })
  lt?: number;

  @Field(() => Int, { nullable: true, description: 'Less than this or equal to it.' })
  lte?: number;

  @Field(() => Int, { nullable: true, description: 'Greater than this.' })
  gt?: number;

  @Field(() => Int, { nullable: true, description: 'Greater than this or equal to it.' })
  gte?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no value.' })
  isNull?: boolean;
}
