import { order } from '../paging/order.ts';

export const MentionOrder = order('Mention', { START: 'start' });
