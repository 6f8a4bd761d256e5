import type pg from 'pg';
import type { PrismaClient } from '../generated/client.ts';
import { readKnownNames } from './read-known-names.ts';
import { readPublishedAt } from './read-published-at.ts';
import { readReferenceIssues } from './read-reference-issues.ts';
import type { RecordWriter } from './record-writer.ts';
import { readRequest } from './requests.ts';
import { writeArticle } from './write-article.ts';
import { writeReference } from './write-reference.ts';

/**
 * Opens the way in to a database. Closing both remains with who opened them.
 * @param pool made by `createPool`; articles are written through it
 * @param prisma reference lists are written through it
 * @param reading what is asked of an article before it is written goes through it, and does not wait for the others
 *   that are being written
 */
export function createWriter(pool: pg.Pool, prisma: PrismaClient, reading = pool): RecordWriter {
  return {
    readKnownNames: () => readKnownNames(pool),
    readReferenceIssues: () => readReferenceIssues(pool),
    writeReference: (reference) => writeReference(prisma, reference),
    writeArticle: (article, request) => writeArticle(pool, article, request ?? null),
    readPublishedAt: (uri) => readPublishedAt(reading, uri),
    readRequest: (request) => readRequest(pool, request),
  };
}
