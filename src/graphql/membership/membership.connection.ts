import { connection } from '../paging/connection.ts';
import { Membership } from './membership.type.ts';

export const MembershipConnection = connection('Membership', () => Membership);
