import { workerData } from 'node:worker_threads';
import { checkRecord } from '../check-record.ts';
import type { Extract, ExtractableArticle, Extracted } from '../extractor.ts';
import { answerJobs } from './answer-jobs.ts';

/** An article to be extracted. */
export type ExtractionJob = ExtractableArticle;

const { extract } = (await import(workerData as string)) as { extract: Extract };

/** Checked here, beside the work, and not where all articles pass. */
answerJobs(({ text, publishedAt }: ExtractionJob): Extracted => {
  const { statements, positions, memberships } = extract({ text, publishedAt });
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
