import type { Reference } from '#domain';
import type { PrismaClient } from '../generated/client.ts';
import { inPrismaTransaction } from './prisma-transaction.ts';
import type { ReferenceOutcome } from './record-writer.ts';
import { writeReferenceActors } from './write-reference-actors.ts';
import { writeReferenceCountries } from './write-reference-countries.ts';
import { writeReferenceEvents } from './write-reference-events.ts';
import { writeReferenceIssues } from './write-reference-issues.ts';
import { writeReferenceOrganisations } from './write-reference-organisations.ts';

export async function writeReference(prisma: PrismaClient, reference: Reference): Promise<ReferenceOutcome> {
  const written = await inPrismaTransaction(prisma, async (transaction) => ({
    actors: await writeReferenceActors(transaction, reference),
    countries: await writeReferenceCountries(transaction, reference.countries),
    organisations: await writeReferenceOrganisations(transaction, reference.organisations),
    issues: await writeReferenceIssues(transaction, reference.issues),
    events: await writeReferenceEvents(transaction, reference.events),
  }));
  return { written, unchanged: Object.values(written).every((count) => count === 0) };
}
