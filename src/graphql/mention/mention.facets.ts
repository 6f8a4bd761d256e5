import { ActorCount } from '../actor/actor.count.ts';
import { facets } from '../statistic/facets.ts';

export const MentionFacets = facets('Mention', { actors: [ActorCount, 'By who is named.'] });
