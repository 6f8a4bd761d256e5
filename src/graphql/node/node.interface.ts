import { Field, ID, InterfaceType } from 'type-graphql';
import { typeNameOf } from '../selection/answered.ts';

@InterfaceType({
  description: 'Whatever has an id of its own (Relay Global Object Identification).',
  resolveType: typeNameOf,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, the same for ever, unique among all nodes.' })
  id!: string;
}
