import type { Entity, Source } from '../model/entity.ts';

/**
 * What to select from. A join table says much of a row by itself: the row's own table is left out where nothing reads it.
 * @param reading all else of the query
 */
export const fromOf = ({ from, own = '' }: Source, alias: string, reading: string): string =>
  reading.includes(`${alias}.`) ? `${from}${own}` : from;

/** The conditions that the rows of a source be there, and not superseded. */
export const currentOf = (entity: Entity, source: Source, alias: string): string[] => {
  const current = source.current ?? entity.current?.(alias);
  return current === undefined ? [source.where] : [source.where, current];
};
