import { listArgs } from '../paging/page-args.ts';
import { MembershipOrder } from './membership.order.ts';
import { MembershipWhere } from './membership.where.ts';

export const MembershipArgs = listArgs(
  () => MembershipWhere,
  () => MembershipOrder,
);
