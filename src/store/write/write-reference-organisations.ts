import { ActorKind, actorIdOf, ErrorCode, OnrecordError, type OrganisationReference } from '#domain';
import type { PrismaTransaction } from './prisma-transaction.ts';
import { writeChanged } from './write-changed.ts';

/** Writes what only organisations have. Their actors and their countries have to be there. */
export async function writeReferenceOrganisations(
  transaction: PrismaTransaction,
  organisations: readonly OrganisationReference[],
): Promise<number> {
  const countryIds = await readCountryIds(transaction, organisations);
  const rows = organisations.map((organisation) => ({
    id: actorIdOf(ActorKind.ORGANISATION, organisation.slug),
    organisationKind: organisation.organisationKind,
    abbreviation: organisation.abbreviation,
    foundedOn: organisation.foundedOn,
    countryId: countryIdOf(organisation, countryIds),
  }));
  return writeChanged(rows, {
    read: (ids) => transaction.organisation.findMany({ where: { id: { in: ids } }, omit: { actorKind: true } }),
    create: (data) => transaction.organisation.createMany({ data }),
    change: ({ id, ...data }) => transaction.organisation.update({ where: { id }, data }),
  });
}

async function readCountryIds(
  transaction: PrismaTransaction,
  organisations: readonly OrganisationReference[],
): Promise<Map<string, string>> {
  const isoCodes = organisations.flatMap(({ country }) => country ?? []);
  const countries = await transaction.country.findMany({ where: { isoCode: { in: isoCodes } } });
  return new Map(countries.map(({ isoCode, id }) => [isoCode, id]));
}

function countryIdOf(organisation: OrganisationReference, countryIds: ReadonlyMap<string, string>): string | null {
  if (organisation.country === null) return null;
  const id = countryIds.get(organisation.country);
  if (id !== undefined) return id;
  throw new OnrecordError(
    ErrorCode.BAD_RECORD,
    `organisation "${organisation.slug}": no country has the code "${organisation.country}"; give an ISO 3166-1 alpha-2 code on record`,
  );
}
