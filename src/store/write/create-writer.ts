import type { PrismaClient } from '../generated/client.ts';
import { readKnownNames } from './read-known-names.ts';
import type { RecordWriter } from './record-writer.ts';
import { readRequest, writeRequest } from './requests.ts';
import { writeArticle } from './write-article.ts';
import { writeReference } from './write-reference.ts';

/** Opens the way in to a database. Closing the client remains with who opened it. */
export function createWriter(prisma: PrismaClient): RecordWriter {
  return {
    readKnownNames: () => readKnownNames(prisma),
    writeReference: (reference) => writeReference(prisma, reference),
    writeArticle: (article) => writeArticle(prisma, article),
    readPublishedAt: async (uri) => {
      const article = await prisma.article.findUnique({ where: { uri }, select: { publishedAt: true } });
      return article?.publishedAt ?? null;
    },
    readRequest: (key) => readRequest(prisma, key),
    writeRequest: (request) => writeRequest(prisma, request),
  };
}
