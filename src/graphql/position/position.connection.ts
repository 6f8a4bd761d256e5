import { connection } from '../paging/connection.ts';
import { PositionFacets } from './position.facets.ts';
import { Position } from './position.type.ts';

export const PositionConnection = connection('Position', () => Position, { facets: PositionFacets });
