import { order } from '../paging/order.ts';

export const ActorOrder = order('Actor', { NAME: 'name', SLUG: 'slug' });
