import { ActorKindCount, OrganisationKindCount } from '../enumerations.ts';
import { facets } from '../statistic/facets.ts';
import { CountryCount, OrganisationCount } from './actor.count.ts';

export const ActorFacets = facets('Actor', {
  kinds: [ActorKindCount, 'By what they are.'],
  memberOf: [OrganisationCount, 'By what they belong to.'],
});
export const PersonFacets = facets('Person', {
  countries: [
    CountryCount,
    'By the countries of the positions that they hold: of a country, or in an organisation that is a country’s.',
  ],
  organisations: [OrganisationCount, 'By the organisations in which they hold positions.'],
});
export const CountryFacets = facets('Country', {
  memberOf: [OrganisationCount, 'By what they belong to.'],
});
export const OrganisationFacets = facets('Organisation', {
  kinds: [OrganisationKindCount, 'By what they are.'],
  countries: [CountryCount, 'By the country whose they are.'],
});
