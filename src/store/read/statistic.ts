import { facetPieces } from './facet.ts';
import type { Piece } from './json.ts';
import type { Listed } from './listed.ts';
import type { Selection } from './selection.ts';
import { timelinePieces } from './timeline.ts';

/** What is counted of a list beside its page, as JSON text; undefined where the field is none of that. */
export function statisticPieces(listed: Listed, field: Selection): Piece[] | undefined {
  if (field.name === 'facets') return facetPieces(listed, field);
  return field.name === 'timeline' ? timelinePieces(listed, field) : undefined;
}
