import { connection } from '../paging/connection.ts';
import { MembershipFacets } from './membership.facets.ts';
import { Membership } from './membership.type.ts';

export const MembershipConnection = connection('Membership', () => Membership, { facets: MembershipFacets });
