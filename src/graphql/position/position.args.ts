import { listArgs } from '../paging/page-args.ts';
import { PositionOrder } from './position.order.ts';
import { PositionWhere } from './position.where.ts';

export const PositionArgs = listArgs(
  () => PositionWhere,
  () => PositionOrder,
);
