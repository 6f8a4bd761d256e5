import { ActorCount, CountryCount, OrganisationCount } from '../actor/actor.count.ts';
import { StatementKindCount } from '../enumerations.ts';
import { IssueCount } from '../issue/issue.count.ts';
import { valueCount } from '../statistic/count.ts';
import { facets } from '../statistic/facets.ts';
import { SearchType } from './search-type.ts';

export const SearchFacets = facets('Search', {
  types: [valueCount('SearchType', () => SearchType), 'By what was found.'],
  speakers: [ActorCount, 'The statements found, by who said them.'],
  issues: [IssueCount, 'The statements found, by what they are about.'],
  countries: [CountryCount, 'The statements found, by the countries for which their speakers speak.'],
  organisations: [OrganisationCount, 'The statements found, by the organisations for which their speakers speak.'],
  publishers: [OrganisationCount, 'The statements and articles found, by who published them.'],
  kinds: [StatementKindCount, 'The statements found, by whose words they have.'],
});
