import type { GraphObject } from './graph.ts';
import { compare } from './passes.ts';

export interface OrderTerm {
  /** A value of the enum that names what a list can be ordered by. */
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | undefined;
}

/** The order of a list where none is asked for, as the schema's descriptions say. */
const USUAL: Readonly<Record<string, readonly OrderTerm[]>> = {
  Actor: [{ field: 'NAME' }],
  Person: [{ field: 'NAME' }],
  Country: [{ field: 'NAME' }],
  Organisation: [{ field: 'NAME' }],
  Membership: [{ field: 'SINCE' }],
  Position: [{ field: 'SINCE' }],
  Issue: [{ field: 'NAME' }],
  Event: [{ field: 'STARTS_ON', direction: 'DESC' }],
  Article: [{ field: 'PUBLISHED_AT', direction: 'DESC' }],
  Statement: [{ field: 'SAID_AT', direction: 'DESC' }],
  Mention: [{ field: 'START' }],
};

/** SAID_AT is saidAt. */
const fieldOf = (name: string): string =>
  name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

function byTerm({ field, direction = 'ASC' }: OrderTerm, one: GraphObject, other: GraphObject): number {
  const [value, against] = [one[fieldOf(field)], other[fieldOf(field)]];
  // What has no value comes last, whatever the direction.
  if (value === null || against === null) return Number(value === null) - Number(against === null);
  return direction === 'ASC' ? compare(value, against) : compare(against, value);
}

/** How two objects of a type stand in an order; never equal, since the id decides what is left. */
export function comparison(
  type: string,
  orderBy: readonly OrderTerm[] = [],
): (one: GraphObject, other: GraphObject) => number {
  const asked = orderBy.length > 0 ? orderBy : (USUAL[type] ?? []);
  // The same thing asked twice says nothing more.
  const terms = asked.filter(({ field }, index) => asked.findIndex((other) => other.field === field) === index);
  const last: OrderTerm = { field: 'key', direction: terms.at(-1)?.direction };
  return (one, other) => {
    for (const term of terms) {
      const sign = byTerm(term, one, other);
      if (sign !== 0) return sign;
    }
    return byTerm(last, one, other);
  };
}
