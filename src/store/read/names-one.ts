import type { Entity } from '../model/entity.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a filter lets at most one row of an entity pass, because it says what a unique column is to be. */
export const namesOne = (entity: Entity, filter: unknown): boolean =>
  isObject(filter) &&
  Object.entries(filter).some(([name, asked]) => {
    const field = entity.fields[name];
    return field?.is === 'column' && field.unique === true && isObject(asked) && typeof asked['eq'] === 'string';
  });
