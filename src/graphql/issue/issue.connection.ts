import { connection } from '../paging/connection.ts';
import { Issue } from './issue.type.ts';

export const IssueConnection = connection('Issue', () => Issue);
