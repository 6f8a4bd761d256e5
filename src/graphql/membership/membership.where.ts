import { Field, InputType } from 'type-graphql';
import { MembershipRoleFilter } from '../enumerations.ts';
import { IdFilter } from '../filter/id-filter.ts';
import { PartialDateFilter } from '../filter/partial-date-filter.ts';

@InputType({ description: 'Which memberships.' })
export class MembershipWhere {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => MembershipRoleFilter, { nullable: true, description: 'By role.' })
  role?: object;

  @Field(() => PartialDateFilter, { nullable: true, description: 'By when it began.' })
  since?: PartialDateFilter;

  @Field(() => PartialDateFilter, { nullable: true, description: 'By when it ended.' })
  until?: PartialDateFilter;
}
