import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which lists of texts.' })
export class StringListFilter {
  @Field(() => String, { nullable: true, description: 'Holds this.' })
  has?: string;

  @Field(() => [String], { nullable: true, description: 'Holds at least one of these.' })
  hasSome?: string[];

  @Field(() => [String], { nullable: true, description: 'Holds all of these.' })
  hasEvery?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds nothing.' })
  isEmpty?: boolean;
}
