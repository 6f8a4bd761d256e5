import { listArgs } from '../paging/page-args.ts';
import { StatementOrder } from './statement.order.ts';
import { StatementWhere } from './statement.where.ts';

export const StatementArgs = listArgs(
  () => StatementWhere,
  () => StatementOrder,
);
