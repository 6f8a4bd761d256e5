import { order } from '../paging/order.ts';

export const MembershipOrder = order('Membership', { SINCE: 'since', UNTIL: 'until' });
