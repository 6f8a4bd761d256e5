import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { PartialDate } from '../scalar/partial-date.ts';

@ObjectType({
  implements: Node,
  description: 'Why we believe a fact: a place in an article, or a named reference source with its date.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Evidence extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The reference source; null where the evidence stands in an article.',
  })
  source?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The date of the reference source.' })
  sourceDate?: string | null;
}
