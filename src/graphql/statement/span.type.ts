import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The exact characters that an answer comes from.', simpleResolvers: true })
export class Span {
  @Field(() => Int, { description: 'Where it starts in the text of the article version, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: the offset of the first code unit after it.' })
  end!: number;

  @Field(() => String, { description: 'Its characters: `body.slice(start, end)`.' })
  text!: string;
}
