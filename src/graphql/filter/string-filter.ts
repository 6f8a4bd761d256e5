import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which texts. Order is by code point.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Equal to this.' })
  eq?: string;

  @Field(() => String, { nullable: true, description: 'Not equal to this; where there is no value, that is so.' })
  ne?: string;

  @Field(() => [String], { nullable: true, description: 'One of these.' })
  in?: string[];

  @Field(() => [String], { nullable: true, description: 'None of these; where there is no value, that is so.' })
  notIn?: string[];

  @Field(() => String, { nullable: true, description: 'Less than this.' })
  lt?: string;

  @Field(() => String, { nullable: true, description: 'Less than this or equal to it.' })
  lte?: string;

  @Field(() => String, { nullable: true, description: 'Greater than this.' })
  gt?: string;

  @Field(() => String, { nullable: true, description: 'Greater than this or equal to it.' })
  gte?: string;

  @Field(() => String, { nullable: true, description: 'Has these characters in it, in either case.' })
  contains?: string;

  @Field(() => String, { nullable: true, description: 'Begins with these characters, in either case.' })
  startsWith?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no value.' })
  isNull?: boolean;
}
