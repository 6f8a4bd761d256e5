import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { ReviewState, StatementKind } from '#domain';
import { Node } from '../node/node.interface.ts';
import { DateTime } from '../scalar/date-time.ts';

@ObjectType({
  implements: Node,
  description: 'Who said what: words of an article, attributed to who said them.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Statement extends Node {
  @Field(() => StatementKind, { description: 'Whose words it has.' })
  kind!: StatementKind;

  @Field(() => String, { description: 'What was said: the texts of the spans, joined by a space.' })
  text!: string;

  @Field(() => Int, { description: 'Where the first span starts in the text of the article version.' })
  start!: number;

  @Field(() => String, { description: 'Who speaks, by the fullest name that the article gives.' })
  speakerName!: string;

  @Field(() => DateTime, { description: 'When it was said as far as the article tells, else when it was published.' })
  saidAt!: Date;

  @Field(() => Float, { description: 'How sure the attribution is, 0 to 1.' })
  confidence!: number;

  @Field(() => String, { description: 'The rule that attributed it.' })
  rule!: string;

  @Field(() => ReviewState, { description: 'What a person has made of it.' })
  review!: ReviewState;
}
