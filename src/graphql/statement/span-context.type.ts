import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A span with what stands around it in the text.', simpleResolvers: true })
export class SpanContext {
  @Field(() => String, { description: 'What stands before it.' })
  before!: string;

  @Field(() => String, { description: 'Its characters.' })
  text!: string;

  @Field(() => String, { description: 'What stands after it.' })
  after!: string;
}
