import { Field, InputType } from 'type-graphql';

@InputType({ description: 'An article to take in: its text or its address, and what is known about it.' })
export class IngestArticleInput {
  @Field(() => String, { nullable: true, description: 'The text, paragraphs separated by blank lines; or give `url`.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it can be read, where this server reads addresses; or give `text`.',
  })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the publisher calls it. The same uri is the same article, and another text is its next version.',
  })
  uri?: string | null;

  @Field(() => String, { nullable: true, description: 'Its headline; by default what the document says.' })
  headline?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A day, or a date and time with its offset; by default what the document says, else now.',
  })
  publishedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'A BCP 47 tag; by default what the document says.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of its publisher; by default what the document says.' })
  publisher?: string | null;
}
