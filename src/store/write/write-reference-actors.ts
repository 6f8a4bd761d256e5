import { ActorKind, actorIdOf, ErrorCode, OnrecordError, type Reference, slugOf } from '#domain';
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

/**
 * Writes what countries and organisations have in common.
 * @throws {OnrecordError} BAD_RECORD where the slug of one is that of an actor of another kind
 */
export async function writeReferenceActors(transaction: PrismaTransaction, reference: Reference): Promise<number> {
  const countries = reference.countries.map((country) => ({ ...country, slug: slugOf(country.name) }));
  const rows = [
    ...countries.map((country) => actorRow(ActorKind.COUNTRY, country)),
    ...reference.organisations.map((organisation) => actorRow(ActorKind.ORGANISATION, organisation)),
  ];
  await refuseTakenSlugs(transaction, rows);
  return writeChanged<ActorRow>(rows, {
    read: (ids) => transaction.actor.findMany({ where: { id: { in: ids } }, omit: { names: true } }),
    create: (data) => transaction.actor.createMany({ data }),
    change: ({ id, ...data }) => transaction.actor.update({ where: { id }, data }),
  });
}

/** An id is made of kind and slug: who has the slug and another id is of another kind. */
async function refuseTakenSlugs(transaction: PrismaTransaction, rows: readonly ActorRow[]): Promise<void> {
  const known = await transaction.actor.findMany({
    where: { slug: { in: rows.map(({ slug }) => slug) } },
    select: { id: true, kind: true, slug: true },
  });
  const owners = new Map([...rows, ...known].map((owner) => [owner.slug, owner]));
  for (const { id, kind, slug, name } of rows) {
    const owner = owners.get(slug);
    if (owner === undefined || owner.id === id) continue;
    throw new OnrecordError(
      ErrorCode.BAD_RECORD,
      `${kind.toLowerCase()} "${name}": its slug "${slug}" is that of an actor of kind ${owner.kind}; give an organisation another slug, or load the lists into a new database before articles`,
    );
  }
}

function actorRow(
  kind: ActorKind,
  actor: Omit<ActorRow, 'id' | 'kind' | 'aliases'> & { aliases: readonly string[] },
): ActorRow {
  const { slug, name, aliases, wikidataId } = actor;
  return { id: actorIdOf(kind, slug), kind, slug, name, aliases: [...aliases], wikidataId };
}
