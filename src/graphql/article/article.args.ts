import { listArgs } from '../paging/page-args.ts';
import { ArticleOrder } from './article.order.ts';
import { ArticleWhere } from './article.where.ts';

export const ArticleArgs = listArgs(
  () => ArticleWhere,
  () => ArticleOrder,
);
