import { connection } from '../paging/connection.ts';
import { StatementFacets } from './statement.facets.ts';
import { Statement } from './statement.type.ts';

export const StatementConnection = connection('Statement', () => Statement, {
  facets: StatementFacets,
  timeline: 'when they were said',
});
