import { type EventReference, eventIdOf } from '#domain';
import type { PrismaTransaction } from './prisma-transaction.ts';
import { writeChanged } from './write-changed.ts';

export function writeReferenceEvents(
  transaction: PrismaTransaction,
  events: readonly EventReference[],
): Promise<number> {
  const rows = events.map(({ aliases, ...event }) => ({ id: eventIdOf(event.slug), ...event, aliases: [...aliases] }));
  return writeChanged(rows, {
    read: (ids) => transaction.event.findMany({ where: { id: { in: ids } } }),
    create: (data) => transaction.event.createMany({ data }),
    change: ({ id, ...data }) => transaction.event.update({ where: { id }, data }),
  });
}
