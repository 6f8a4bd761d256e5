import type { PrismaClient } from '../generated/client.ts';
import type { RecordedRequest } from './record-writer.ts';

export function readRequest(prisma: PrismaClient, key: string): Promise<RecordedRequest | null> {
  return prisma.request.findUnique({ where: { key }, omit: { recordedAt: true } });
}

export async function writeRequest(prisma: PrismaClient, request: RecordedRequest): Promise<void> {
  await prisma.request.createMany({ data: [request], skipDuplicates: true });
}
