import { TextCount } from '../statistic/count.ts';
import { facets } from '../statistic/facets.ts';

export const EventFacets = facets('Event', { places: [TextCount, 'By where they were.'] });
