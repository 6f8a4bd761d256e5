import { facets } from '../statistic/facets.ts';
import { IssueCount } from './issue.count.ts';

export const IssueFacets = facets('Issue', { parents: [IssueCount, 'By the wider issue.'] });
