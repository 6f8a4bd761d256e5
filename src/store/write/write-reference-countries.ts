import { ActorKind, actorIdOf, type CountryReference, slugOf } from '#domain';
import type { PrismaTransaction } from './prisma-transaction.ts';
import { writeChanged } from './write-changed.ts';

/** Writes what only countries have. Their actors have to be there. */
export function writeReferenceCountries(
  transaction: PrismaTransaction,
  countries: readonly CountryReference[],
): Promise<number> {
  const rows = countries.map(({ name, isoCode, isoCode3, demonyms, capital }) => ({
    id: actorIdOf(ActorKind.COUNTRY, slugOf(name)),
    isoCode,
    isoCode3,
    demonyms: [...demonyms],
    capital,
  }));
  return writeChanged(rows, {
    read: (ids) => transaction.country.findMany({ where: { id: { in: ids } }, omit: { actorKind: true } }),
    create: (data) => transaction.country.createMany({ data }),
    change: ({ id, ...data }) => transaction.country.update({ where: { id }, data }),
  });
}
