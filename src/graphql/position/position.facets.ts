import { ActorCount } from '../actor/actor.count.ts';
import { TextCount } from '../statistic/count.ts';
import { facets } from '../statistic/facets.ts';

export const PositionFacets = facets('Position', {
  of: [ActorCount, 'By the country or organisation that they are held for.'],
  titles: [TextCount, 'By title.'],
});
