import { ActorCount, CountryCount, OrganisationCount } from '../actor/actor.count.ts';
import { StatementKindCount } from '../enumerations.ts';
import { EventCount } from '../event/event.count.ts';
import { IssueCount } from '../issue/issue.count.ts';
import { facets } from '../statistic/facets.ts';

export const StatementFacets = facets('Statement', {
  speakers: [ActorCount, 'By who said them.'],
  issues: [IssueCount, 'By what they are about.'],
  countries: [
    CountryCount,
    'By the countries for which their speakers speak: themselves, the country whose organisation they are, those of the positions that they hold, whenever they held them.',
  ],
  organisations: [
    OrganisationCount,
    'By the organisations for which their speakers speak: themselves, those in which they hold positions, whenever they held them.',
  ],
  publishers: [OrganisationCount, 'By who published the articles that they stand in.'],
  kinds: [StatementKindCount, 'By whose words they have.'],
  events: [EventCount, 'By where they were said.'],
});
