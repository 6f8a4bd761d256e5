import { order } from '../paging/order.ts';

export const ArticleOrder = order('Article', { PUBLISHED_AT: 'publishedAt' });
