import { workerData } from 'node:worker_threads';
import { checkRecord } from '../check-record.ts';
import type { Extract, ExtractableArticle, Extracted } from '../extractor.ts';
import { answerJobs } from './answer-jobs.ts';

const { extract } = (await import(workerData as string)) as { extract: Extract };

/** Checked here, beside the work, and not where all articles pass. */
answerJobs(({ text, publishedAt }: ExtractableArticle): Extracted => {
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
