import { Directive, Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.interface.ts';

@ObjectType({ implements: Node, description: 'A place in an article where an actor is named.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Mention extends Node {
  @Field(() => String, { description: 'The words that name the actor.' })
  text!: string;
}
