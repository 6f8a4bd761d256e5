import { nodeCount } from '../statistic/count.ts';
import { Issue } from './issue.type.ts';

export const IssueCount = nodeCount('Issue', () => Issue);
