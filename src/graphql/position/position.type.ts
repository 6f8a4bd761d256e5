import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { PartialDate } from '../scalar/partial-date.ts';

@ObjectType({
  implements: Node,
  description: 'A person in an office, for a country or an organisation, for a time (Popolo Post).',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Position extends Node {
  @Field(() => String, { description: 'The title, as the text gives it: `Foreign Minister`.' })
  title!: string;

  @Field(() => PartialDate, { nullable: true, description: 'From when, as precisely as known.' })
  since?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when, as precisely as known.' })
  until?: string | null;
}
