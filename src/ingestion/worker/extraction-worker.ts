import { workerData } from 'node:worker_threads';
import { IssueIndex } from '#extraction';
import { checkRecord } from '../check-record.ts';
import type { Extract, ExtractableArticle, Extracted } from '../extractor.ts';
import { answerJobs } from './answer-jobs.ts';
import { issuesIn, type SharedIssues } from './shared-issues.ts';

/** An article to be extracted. */
export interface ExtractionJob extends ExtractableArticle {
  /** Null where none are known. */
  readonly issues: SharedIssues | null;
}

const { extract } = (await import(workerData as string)) as { extract: Extract };

let known: { readonly edition: number; readonly index: IssueIndex } | null = null;

/** Made anew only where other issues are known than at the last article. */
function indexOf(issues: SharedIssues | null): IssueIndex | null {
  if (issues === null) return null;
  if (known?.edition !== issues.edition) known = { edition: issues.edition, index: new IssueIndex(issuesIn(issues)) };
  return known.index;
}

/** Checked here, beside the work, and not where all articles pass. */
answerJobs(({ text, publishedAt, issues }: ExtractionJob): Extracted => {
  const { statements, positions, memberships } = extract({ text, publishedAt }, indexOf(issues));
  const record = {
    id: 'extracted',
    publishedAt: publishedAt ?? '1970-01-01',
    text,
    statements,
    positions,
    memberships,
  };
  checkRecord(record, 'extraction');
  return { statements, positions, memberships };
});
