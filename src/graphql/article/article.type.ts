import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { DateTime } from '../scalar/date-time.ts';

@ObjectType({
  implements: Node,
  description: 'One published text, with what is known about it; its words stand in its versions.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "uri")')
@Directive('@key(fields: "url")')
export class Article extends Node {
  @Field(() => String, {
    description: 'What the publisher calls it (ninjs uri): its address, or a name where it has none.',
  })
  uri!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Its headline, where it has one.' })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was written, as it says: `KUALA LUMPUR`.' })
  dateline?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it, as it says.' })
  byline?: string | null;

  @Field(() => DateTime, { description: 'When it was published; midnight UTC where only the day is known.' })
  publishedAt!: Date;

  @Field(() => String, { description: 'Its language, a BCP 47 tag: `en`.' })
  language!: string;
}

@ObjectType({
  implements: Node,
  description: 'The words of an article at one time, verbatim. A changed text is a new version; the old one stays.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class ArticleVersion extends Node {
  @Field(() => Int, { description: '1, 2, 3 …' })
  number!: number;

  @Field(() => Boolean, { description: 'Whether it is the newest.' })
  isCurrent!: boolean;

  @Field(() => String, { nullable: true, description: 'Its headline, where it has one.' })
  headline?: string | null;

  @Field(() => String, { description: 'The text. Offsets count its UTF-16 code units.' })
  body!: string;

  @Field(() => Int, { description: 'How many UTF-16 code units the text has.' })
  length!: number;

  @Field(() => String, { description: 'SHA-256 of headline and text, in hexadecimal.' })
  contentHash!: string;

  @Field(() => DateTime, { description: 'When we took it in.' })
  recordedAt!: Date;
}
