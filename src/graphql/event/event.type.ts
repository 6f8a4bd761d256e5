import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { PartialDate } from '../scalar/partial-date.ts';

@ObjectType({
  implements: Node,
  description: 'Where something was said: a meeting, a summit, a conference.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
export class Event extends Node {
  @Field(() => String, { description: 'The name in addresses.' })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [String], { description: 'Other names.' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'The town.' })
  place?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it begins.' })
  startsOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ends.' })
  endsOn?: string | null;
}
