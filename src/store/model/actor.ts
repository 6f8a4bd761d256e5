import type { Entity, EntityField } from './entity.ts';
import { byNodeThrough, byReach, byValue } from './facet.ts';
import { connection, enumeration, id, one, statementsThrough, text, texts } from './field.ts';
import { countriesOfPositions, organisationsOfPositions } from './spoken-for.ts';

const shared: Record<string, EntityField> = {
  id: id('actor'),
  kind: enumeration('kind', 'actor_kind'),
  slug: text('slug', { unique: true }),
  name: text('name', { sorted: true, within: 'names' }),
  aliases: texts('aliases'),
  wikidataId: text('wikidata_id', { nullable: true, unique: true }),
  statements: connection('Statement', { table: 'statement', by: 'speaker_id' }),
  statementsAddressed: connection('Statement', { table: 'statement', by: 'addressee_id' }),
  statementsAbout: statementsThrough('statement_actor', 'actor_id'),
  memberships: connection('Membership', { table: 'membership', by: 'member_id' }),
  mentions: connection('Mention', { table: 'mention', by: 'actor_id' }),
};

const positions = connection('Position', { table: '"position"', by: 'person_id' });
const positionsOf = connection('Position', { table: '"position"', by: 'of_id' });
/** The organisations that an actor belongs to. */
const memberOf = byReach(
  'Organisation',
  'id',
  (actor) => `select distinct m.organisation_id as id from membership m where m.member_id = ${actor}`,
);
const order = [{ field: 'name', direction: 'ASC' }] as const;

export const actor: Entity = {
  name: 'Actor',
  table: 'actor',
  kinds: { PERSON: 'Person', COUNTRY: 'Country', ORGANISATION: 'Organisation' },
  fields: { ...shared, positions, positionsOf },
  order,
  facets: { kinds: byValue('kind', 'ActorKind'), memberOf },
};

export const person: Entity = {
  name: 'Person',
  table: 'actor',
  condition: (alias) => `${alias}.kind = 'PERSON'`,
  fields: { ...shared, positions },
  order,
  facets: {
    countries: byReach('Country', 'id', countriesOfPositions),
    organisations: byReach('Organisation', 'id', organisationsOfPositions),
  },
};

export const country: Entity = {
  name: 'Country',
  table: 'actor',
  condition: (alias) => `${alias}.kind = 'COUNTRY'`,
  fields: {
    ...shared,
    isoCode: text('iso_code', { table: 'country', unique: true }),
    isoCode3: text('iso_code3', { table: 'country', unique: true }),
    demonyms: texts('demonyms', { table: 'country' }),
    capital: text('capital', { table: 'country', nullable: true }),
    positionsOf,
    organisations: {
      is: 'edge',
      shape: 'connection',
      to: 'Organisation',
      nullable: false,
      source: (near, far) => ({
        from: `organisation ${far}_of join actor ${far} on ${far}.id = ${far}_of.id`,
        where: `${far}_of.country_id = ${near}.id`,
      }),
    },
  },
  order,
  facets: { memberOf },
};

export const organisation: Entity = {
  name: 'Organisation',
  table: 'actor',
  condition: (alias) => `${alias}.kind = 'ORGANISATION'`,
  fields: {
    ...shared,
    organisationKind: enumeration('organisation_kind', 'organisation_kind', { table: 'organisation' }),
    abbreviation: text('abbreviation', { table: 'organisation', nullable: true }),
    foundedOn: text('founded_on', { table: 'organisation', nullable: true }),
    country: {
      ...one('Country', { table: 'actor', by: 'id', nullable: true }),
      source: (near, far) => ({
        from: `organisation ${far}_of join actor ${far} on ${far}.id = ${far}_of.country_id`,
        where: `${far}_of.id = ${near}.id`,
      }),
    },
    members: connection('Membership', { table: 'membership', by: 'organisation_id' }),
    positionsOf,
    articles: connection('Article', { table: 'article', by: 'publisher_id' }),
  },
  order,
  facets: {
    kinds: byValue('organisationKind', 'OrganisationKind'),
    countries: byNodeThrough('Country', 'id', { table: 'organisation', near: 'id', far: 'country_id' }),
  },
};
