import { order } from '../paging/order.ts';

export const EventOrder = order('Event', { STARTS_ON: 'startsOn', NAME: 'name' });
