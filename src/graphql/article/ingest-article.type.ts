import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ErrorCode, Extraction, HowRead } from '#domain';

registerEnumType(HowRead, { name: 'HowRead', description: 'How the words of an article were found.' });
registerEnumType(Extraction, {
  name: 'Extraction',
  description: 'Whether we know what an article states, and why not.',
});
registerEnumType(ErrorCode, { name: 'ErrorCode', description: 'Every code that a caller can meet.' });

@ObjectType({ description: 'Why an article was not taken in.' })
export class IngestArticleError {
  @Field(() => ErrorCode, { description: 'Programs branch on it.' })
  code!: ErrorCode;

  @Field(() => String, { description: 'What is wrong, where, and what to do.' })
  message!: string;
}

@ObjectType({ description: 'What became of an article that was to be taken in.' })
export class IngestArticlePayload {
  @Field(() => Boolean, { description: 'Whether nothing was written: it was on record as it is.' })
  unchanged!: boolean;

  @Field(() => HowRead, {
    nullable: true,
    description: 'How its words were found; null where it was asked for before.',
  })
  how?: HowRead | null;

  @Field(() => Extraction, {
    nullable: true,
    description: 'Whether its statements were looked for; null where it was asked for before.',
  })
  extraction?: Extraction | null;
}
