import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A word that was searched for, where it stands in the searched text.',
  simpleResolvers: true,
})
export class Highlight {
  @Field(() => Int, { description: 'Where it starts, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends.' })
  end!: number;
}

@ObjectType({
  description: 'The passage of an article’s body, or of a statement’s text, in which the words stand thickest.',
  simpleResolvers: true,
})
export class Snippet {
  @Field(() => String, { description: 'The passage, verbatim.' })
  text!: string;

  @Field(() => Int, { description: 'Where it starts in the searched text, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends.' })
  end!: number;

  @Field(() => [Highlight], { description: 'The words, by their places in the searched text.' })
  highlights!: Highlight[];
}
