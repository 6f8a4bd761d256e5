import { order } from '../paging/order.ts';

export const IssueOrder = order('Issue', { NAME: 'name', SLUG: 'slug' });
