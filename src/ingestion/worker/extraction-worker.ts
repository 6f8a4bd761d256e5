import { workerData } from 'node:worker_threads';
import type { Extract, ExtractableArticle } from '../extractor.ts';
import { answerJobs } from './answer-jobs.ts';

const { extract } = (await import(workerData as string)) as { extract: Extract };

answerJobs((article: ExtractableArticle) => extract(article));
