import { order } from '../paging/order.ts';
import { StatementWhere } from '../statement/statement.where.ts';

export const EventOrder = order(
  'Event',
  { STARTS_ON: 'startsOn', NAME: 'name', STATEMENTS: 'statements' },
  { statements: [() => StatementWhere, 'With STATEMENTS: which of what was said there counts; without it, all.'] },
);
