import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which ids.' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'This one.' })
  eq?: string;

  @Field(() => ID, { nullable: true, description: 'Any but this one.' })
  ne?: string;

  @Field(() => [ID], { nullable: true, description: 'One of these.' })
  in?: string[];

  @Field(() => [ID], { nullable: true, description: 'None of these.' })
  notIn?: string[];
}
