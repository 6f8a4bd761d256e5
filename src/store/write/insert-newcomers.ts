import { ActorKind, ErrorCode, OnrecordError, OrganisationKind } from '#domain';
import type { Newcomers } from './linked-article.ts';
import type { PreparedStatement } from './transaction.ts';

// A person or an organisation whose slug an actor of another kind has finds no actor of its id, and is refused.
const INSERT = `
  WITH new_actor AS (
    INSERT INTO actor (id, kind, slug, name)
    SELECT id, kind, slug, name FROM json_populate_recordset(NULL::actor, $1::json) ON CONFLICT DO NOTHING RETURNING 1
  ), new_person AS (
    INSERT INTO person (id) SELECT id FROM json_populate_recordset(NULL::person, $2::json) ON CONFLICT DO NOTHING
  ), new_organisation AS (
    INSERT INTO organisation (id, organisation_kind)
    SELECT id, organisation_kind FROM json_populate_recordset(NULL::organisation, $3::json) ON CONFLICT DO NOTHING
  ), new_issue AS (
    INSERT INTO issue (id, slug, name)
    SELECT id, slug, name FROM json_populate_recordset(NULL::issue, $4::json) ON CONFLICT DO NOTHING RETURNING 1
  ), new_event AS (
    INSERT INTO event (id, slug, name)
    SELECT id, slug, name FROM json_populate_recordset(NULL::event, $5::json) ON CONFLICT DO NOTHING RETURNING 1
  )
  SELECT json_build_object(
    'actors', (SELECT count(*) FROM new_actor),
    'issues', (SELECT count(*) FROM new_issue),
    'events', (SELECT count(*) FROM new_event)
  )`;

/** What puts on record who and what was not, and counts them. What another writer was quicker with is left as it is. */
export function insertNewcomers(newcomers: Newcomers): PreparedStatement[] {
  const { actors, issues, events } = newcomers;
  if (actors.length + issues.length + events.length === 0) return [];
  const persons = actors.filter(({ kind }) => kind === ActorKind.PERSON);
  const organisations = actors
    .filter(({ kind }) => kind === ActorKind.ORGANISATION)
    .map(({ id, organisationKind }) => ({ id, organisation_kind: organisationKind ?? OrganisationKind.OTHER }));
  const values = [actors, persons, organisations, issues, events].map((rows) => JSON.stringify(inOrder(rows)));
  return [{ name: 'write_newcomers', text: INSERT, values }];
}

/** The failure of that statement in words for whom it may concern; any other is passed on as it is. */
export function explainedTakenSlug(error: unknown, { actors }: Newcomers): unknown {
  if (!isForeignKeyFailure(error) || !/^(person|organisation)_id_actor_kind_fkey$/.test(error.constraint)) return error;
  const refused = actors.find(({ id }) => error.detail.includes(id));
  return new OnrecordError(
    ErrorCode.BAD_RECORD,
    `another writer has just taken the slug "${refused?.slug ?? ''}" of "${refused?.name ?? ''}"; import the article again`,
    { cause: error },
  );
}

/** What node-postgres throws where a row leads to one that is not there. */
function isForeignKeyFailure(error: unknown): error is { constraint: string; detail: string } {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23503';
}

/** Two writers that insert the same rows in the same order wait for each other instead of locking each other out. */
function inOrder(rows: readonly { readonly id: string }[]): { readonly id: string }[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
