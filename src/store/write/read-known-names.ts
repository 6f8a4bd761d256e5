import type { KnownActor } from '#domain';
import type { PrismaClient } from '../generated/client.ts';
import type { KnownNames } from './record-writer.ts';

const TOPIC = { id: true, slug: true, name: true, aliases: true } as const;

export async function readKnownNames(prisma: PrismaClient): Promise<KnownNames> {
  const [actors, issues, events] = await Promise.all([
    readActors(prisma),
    prisma.issue.findMany({ select: TOPIC, orderBy: { id: 'asc' } }),
    prisma.event.findMany({ select: TOPIC, orderBy: { id: 'asc' } }),
  ]);
  return { actors, issues, events };
}

async function readActors(prisma: PrismaClient): Promise<KnownActor[]> {
  const actors = await prisma.actor.findMany({
    select: {
      ...TOPIC,
      kind: true,
      organisation: { select: { abbreviation: true } },
      country: { select: { demonyms: true, capital: true } },
    },
    orderBy: { id: 'asc' },
  });
  return actors.map(({ organisation, country, ...actor }) => ({
    ...actor,
    abbreviation: organisation?.abbreviation ?? null,
    demonyms: country?.demonyms ?? [],
    capital: country?.capital ?? null,
  }));
}
