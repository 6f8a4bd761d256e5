import { ActorKind, actorIdOf, type Reference, slugOf } from '#domain';
import type { PrismaTransaction } from './prisma-transaction.ts';
import { writeChanged } from './write-changed.ts';

interface ActorRow {
  readonly id: string;
  readonly kind: ActorKind;
  readonly slug: string;
  readonly name: string;
  readonly aliases: string[];
  readonly wikidataId: string | null;
}

/** Writes what countries and organisations have in common. */
export function writeReferenceActors(transaction: PrismaTransaction, reference: Reference): Promise<number> {
  const countries = reference.countries.map((country) => ({ ...country, slug: slugOf(country.name) }));
  const rows = [
    ...countries.map((country) => actorRow(ActorKind.COUNTRY, country)),
    ...reference.organisations.map((organisation) => actorRow(ActorKind.ORGANISATION, organisation)),
  ];
  return writeChanged<ActorRow>(rows, {
    read: (ids) => transaction.actor.findMany({ where: { id: { in: ids } }, omit: { names: true } }),
    create: (data) => transaction.actor.createMany({ data }),
    change: ({ id, ...data }) => transaction.actor.update({ where: { id }, data }),
  });
}

function actorRow(
  kind: ActorKind,
  actor: Omit<ActorRow, 'id' | 'kind' | 'aliases'> & { aliases: readonly string[] },
): ActorRow {
  const { slug, name, aliases, wikidataId } = actor;
  return { id: actorIdOf(kind, slug), kind, slug, name, aliases: [...aliases], wikidataId };
}
