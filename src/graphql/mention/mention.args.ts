import { listArgs } from '../paging/page-args.ts';
import { MentionOrder } from './mention.order.ts';
import { MentionWhere } from './mention.where.ts';

export const MentionArgs = listArgs(
  () => MentionWhere,
  () => MentionOrder,
);
