import { order } from '../paging/order.ts';

export const StatementOrder = order('Statement', { SAID_AT: 'saidAt', START: 'start', CONFIDENCE: 'confidence' });
