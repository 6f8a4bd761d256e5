import type { ByType, GraphObject } from './graph.ts';
import type { ActorRow, CountryRow, OrganisationRow } from './record.ts';
import { mentionsWhere, statementsWhere, type Ties } from './ties.ts';

const sharedOf = (ties: Ties, row: ActorRow) => {
  const { record, all } = ties;
  return {
    key: row.id,
    id: `actor_${row.id}`,
    kind: row.kind,
    slug: row.slug,
    name: row.name,
    aliases: row.aliases,
    wikidataId: row.wikidata_id,
    statements: statementsWhere(ties, ({ speaker_id }) => speaker_id === row.id),
    statementsAddressed: statementsWhere(ties, ({ addressee_id }) => addressee_id === row.id),
    statementsAbout: statementsWhere(ties, ({ id }) =>
      record.statement_actor.some((join) => join.statement_id === id && join.actor_id === row.id),
    ),
    memberships: () => all(record.membership.filter(({ member_id }) => member_id === row.id)),
    mentions: mentionsWhere(ties, ({ actor_id }) => actor_id === row.id),
    positions: () => all(record.position.filter(({ person_id }) => person_id === row.id)),
    positionsOf: () => all(record.position.filter(({ of_id }) => of_id === row.id)),
  };
};

const countryOf = (ties: Ties, row: CountryRow) => ({
  isoCode: row.iso_code,
  isoCode3: row.iso_code3,
  demonyms: row.demonyms,
  capital: row.capital,
  organisations: () => ties.all(ties.record.organisation.filter(({ country_id }) => country_id === row.id)),
});

const organisationOf = (ties: Ties, row: OrganisationRow) => ({
  organisationKind: row.organisation_kind,
  abbreviation: row.abbreviation,
  foundedOn: row.founded_on,
  country: () => ties.of(row.country_id),
  members: () => ties.all(ties.record.membership.filter(({ organisation_id }) => organisation_id === row.id)),
  articles: () => ties.all(ties.record.article.filter(({ publisher_id }) => publisher_id === row.id)),
});

function actorOf(ties: Ties, row: ActorRow): GraphObject {
  const shared = sharedOf(ties, row);
  const country = ties.record.country.find(({ id }) => id === row.id);
  if (country) return { __typename: 'Country', ...shared, ...countryOf(ties, country) };
  const organisation = ties.record.organisation.find(({ id }) => id === row.id);
  if (organisation) return { __typename: 'Organisation', ...shared, ...organisationOf(ties, organisation) };
  return { __typename: 'Person', ...shared };
}

/** Whoever can say something or belong to something, together and by what they are. */
export function actorsOf(ties: Ties): ByType {
  const actors = ties.record.actor.map((row) => actorOf(ties, row));
  const only = (type: string): GraphObject[] => actors.filter(({ __typename }) => __typename === type);
  return { Actor: actors, Person: only('Person'), Country: only('Country'), Organisation: only('Organisation') };
}
