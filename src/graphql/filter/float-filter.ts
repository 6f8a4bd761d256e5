import { Field, Float, InputType } from 'type-graphql';

@InputType({ description: 'Which numbers.' })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: 'Equal to this.' })
  eq?: number;

  @Field(() => Float, { nullable: true, description: 'Not equal to this; where there is no value, that is so.' })
  ne?: number;

  @Field(() => [Float], { nullable: true, description: 'One of these.' })
  in?: number[];

  @Field(() => [Float], { nullable: true, description: 'None of these; where there is no value, that is so.' })
  notIn?: number[];

  @Field(() => Float, { nullable: true, description: 'Less than this.' })
  lt?: number;

  @Field(() => Float, { nullable: true, description: 'Less than this or equal to it.' })
  lte?: number;

  @Field(() => Float, { nullable: true, description: 'Greater than this.' })
  gt?: number;

  @Field(() => Float, { nullable: true, description: 'Greater than this or equal to it.' })
  gte?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no value.' })
  isNull?: boolean;
}
