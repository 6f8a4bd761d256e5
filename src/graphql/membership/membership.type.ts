import { Directive, Field, ObjectType } from 'type-graphql';
import { MembershipRole } from '#domain';
import { Node } from '../node/node.interface.ts';
import { PartialDate } from '../scalar/partial-date.ts';

@ObjectType({
  implements: Node,
  description: 'An actor in an organisation, in a role, for a time (Popolo Membership).',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Membership extends Node {
  @Field(() => MembershipRole, { description: 'What the member is there.' })
  role!: MembershipRole;

  @Field(() => PartialDate, { nullable: true, description: 'From when, as precisely as known.' })
  since?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when, as precisely as known.' })
  until?: string | null;
}
