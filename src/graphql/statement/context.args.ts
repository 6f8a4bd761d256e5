import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class ContextArgs {
  @Field(() => Int, { defaultValue: 120, description: 'How many UTF-16 code units before the span, 0 to 2000.' })
  before!: number;

  @Field(() => Int, { defaultValue: 120, description: 'How many UTF-16 code units after the span, 0 to 2000.' })
  after!: number;
}
