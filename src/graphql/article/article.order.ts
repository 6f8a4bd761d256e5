import { order } from '../paging/order.ts';
import { StatementWhere } from '../statement/statement.where.ts';

export const ArticleOrder = order(
  'Article',
  { PUBLISHED_AT: 'publishedAt', STATEMENTS: 'statements' },
  { statements: [() => StatementWhere, 'With STATEMENTS: which of what is said in them counts; without it, all.'] },
);
