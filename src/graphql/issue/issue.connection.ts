import { connection } from '../paging/connection.ts';
import { IssueFacets } from './issue.facets.ts';
import { Issue } from './issue.type.ts';

export const IssueConnection = connection('Issue', () => Issue, { facets: IssueFacets });
