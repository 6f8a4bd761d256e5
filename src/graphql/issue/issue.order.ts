import { order } from '../paging/order.ts';
import { StatementWhere } from '../statement/statement.where.ts';

export const IssueOrder = order(
  'Issue',
  { NAME: 'name', SLUG: 'slug', STATEMENTS: 'statements' },
  { statements: [() => StatementWhere, 'With STATEMENTS: which of what was said about them counts; without it, all.'] },
);
