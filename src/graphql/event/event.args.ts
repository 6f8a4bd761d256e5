import { listArgs } from '../paging/page-args.ts';
import { EventOrder } from './event.order.ts';
import { EventWhere } from './event.where.ts';

export const EventArgs = listArgs(
  () => EventWhere,
  () => EventOrder,
);
