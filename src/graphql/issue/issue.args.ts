import { listArgs } from '../paging/page-args.ts';
import { IssueOrder } from './issue.order.ts';
import { IssueWhere } from './issue.where.ts';

export const IssueArgs = listArgs(
  () => IssueWhere,
  () => IssueOrder,
);
