import { ErrorCode, OnrecordError } from '#domain';
import type { Extracted, Extractor } from '../extractor.ts';
import { limits } from '../limits.ts';
import type { ExtractionJob } from './extraction-worker.ts';
import { type SharedIssues, shareIssues } from './shared-issues.ts';
import { workerFile } from './worker-file.ts';
import { JobFailure, WorkerPool } from './worker-pool.ts';

export interface ExtractionPoolOptions {
  /** How many articles may be extracted at once: a thread each. */
  readonly size: number;
  /** The module whose `extract` does it. */
  readonly module: string;
  /** How long one article may take, in milliseconds. */
  readonly time?: number;
}

/** Extraction on several cores. */
export function openExtractionPool({ size, module, time = limits.extractTime }: ExtractionPoolOptions): Extractor {
  const file = workerFile('extraction-worker');
  const pool = new WorkerPool<ExtractionJob, Extracted>(file, { size, time, data: module });
  let issues: SharedIssues | null = null;
  return {
    know: (known) => {
      issues = shareIssues(known, issues);
    },
    extract: async ({ text, publishedAt }, place) => {
      try {
        return await pool.run({ text, publishedAt, issues });
      } catch (error) {
        if (!(error instanceof JobFailure)) throw error;
        const message = `${place}: what it states could not be extracted: ${reasonOf(error)}`;
        throw new OnrecordError(ErrorCode.NOT_EXTRACTED, message, { cause: error });
      }
    },
    close: () => pool.close(),
  };
}

function reasonOf({ reason, message }: JobFailure): string {
  return reason === 'TIME' ? `it ${message}` : 'a fault of ours';
}
