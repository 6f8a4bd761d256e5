import { ActorKind, ErrorCode, OnrecordError, OrganisationKind } from '#domain';
import type { NewActor, Newcomers } from './linked-article.ts';
import type { ArticleWritten } from './record-writer.ts';
import type { Transaction } from './transaction.ts';

/** Puts on record who and what was not. What another writer was quicker with is left as it is. */
export async function writeNewcomers(
  transaction: Transaction,
  newcomers: Newcomers,
): Promise<Pick<ArticleWritten, 'actors' | 'issues' | 'events'>> {
  const actors = await writeActors(transaction, inOrder(newcomers.actors));
  return {
    actors,
    issues: await writeIssues(transaction, newcomers),
    events: await writeEvents(transaction, newcomers),
  };
}

async function writeIssues(transaction: Transaction, { issues }: Newcomers): Promise<number> {
  if (issues.length === 0) return 0;
  const { count } = await transaction.issue.createMany({ data: inOrder(issues), skipDuplicates: true });
  return count;
}

async function writeEvents(transaction: Transaction, { events }: Newcomers): Promise<number> {
  if (events.length === 0) return 0;
  const { count } = await transaction.event.createMany({ data: inOrder(events), skipDuplicates: true });
  return count;
}

async function writeActors(transaction: Transaction, actors: NewActor[]): Promise<number> {
  if (actors.length === 0) return 0;
  const { count } = await transaction.actor.createMany({
    data: actors.map(({ id, kind, slug, name }) => ({ id, kind, slug, name })),
    skipDuplicates: true,
  });
  await refuseTakenSlugs(transaction, actors);
  await transaction.person.createMany({
    data: actors.filter(({ kind }) => kind === ActorKind.PERSON).map(({ id }) => ({ id })),
    skipDuplicates: true,
  });
  await transaction.organisation.createMany({
    data: actors
      .filter(({ kind }) => kind === ActorKind.ORGANISATION)
      .map(({ id, organisationKind }) => ({ id, organisationKind: organisationKind ?? OrganisationKind.OTHER })),
    skipDuplicates: true,
  });
  return count;
}

async function refuseTakenSlugs(transaction: Transaction, actors: readonly NewActor[]): Promise<void> {
  const present = await transaction.actor.findMany({
    where: { id: { in: actors.map(({ id }) => id) } },
    select: { id: true },
  });
  const ids = new Set(present.map(({ id }) => id));
  const refused = actors.find(({ id }) => !ids.has(id));
  if (refused === undefined) return;
  throw new OnrecordError(
    ErrorCode.BAD_RECORD,
    `another writer has just taken the slug "${refused.slug}" of "${refused.name}"; import the article again`,
  );
}

/** Two writers that insert the same rows in the same order wait for each other instead of locking each other out. */
function inOrder<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
