import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.interface.ts';

@ObjectType({ implements: Node, description: 'What is spoken about.', simpleResolvers: true })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@Directive('@key(fields: "wikidataId")')
export class Issue extends Node {
  @Field(() => String, { description: 'The name in addresses: `iranian-nuclear-issue`.' })
  slug!: string;

  @Field(() => String, { description: 'The name that newspapers use.' })
  name!: string;

  @Field(() => [String], { description: 'Other names.' })
  aliases!: string[];

  @Field(() => String, { nullable: true, description: 'The item in Wikidata.' })
  wikidataId?: string | null;

  @Field(() => String, { nullable: true, description: 'The IPTC media topic: `medtop:11000000`.' })
  mediaTopic?: string | null;
}
