import type { Prisma, PrismaClient } from '../generated/client.ts';

/** The database as it is inside a transaction: nothing else may be asked until the transaction has ended. */
export type PrismaTransaction = Prisma.TransactionClient;

// A busy database may hand out connections late.
const PATIENCE = { maxWait: 30_000, timeout: 60_000 };

/** Does all of the work or, where it throws, none of it. */
export function inPrismaTransaction<Result>(
  prisma: PrismaClient,
  work: (transaction: PrismaTransaction) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction(work, PATIENCE);
}
