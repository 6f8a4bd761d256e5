import { OrganisationCount } from '../actor/actor.count.ts';
import { TextCount } from '../statistic/count.ts';
import { facets } from '../statistic/facets.ts';

export const ArticleFacets = facets('Article', {
  publishers: [OrganisationCount, 'By who published them.'],
  languages: [TextCount, 'By language (BCP 47).'],
});
