import { order } from '../paging/order.ts';

export const PositionOrder = order('Position', { SINCE: 'since', TITLE: 'title' });
