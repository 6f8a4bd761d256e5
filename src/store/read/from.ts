import type { Source } from '../model/entity.ts';

/**
 * What to select from. A join table says much of a row by itself: the row's own table is left out where nothing reads it.
 * @param reading all else of the query
 */
export const fromOf = ({ from, own = '' }: Source, alias: string, reading: string): string =>
  reading.includes(`${alias}.`) ? `${from}${own}` : from;
