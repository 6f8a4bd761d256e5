import { follow, type GraphObject } from './graph.ts';
import { orderedField } from './order-type.ts';
import { compare, passes, type Where } from './passes.ts';

export interface OrderTerm {
  /** A value of the enum that names what a list can be ordered by. */
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | undefined;
  /** Where the field is a count: the filter on what counts, under the name of the edge. */
  readonly [edge: string]: unknown;
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

/** What a term goes by: a value, or how many the object leads to. */
function keyOf(term: OrderTerm, object: GraphObject): unknown {
  const field = orderedField(term.field);
  if (typeof object[field] !== 'function') return object[field];
  return follow(object, field).filter((one) => passes(one, (term[field] ?? {}) as Where)).length;
}

function byTerm(term: OrderTerm, one: GraphObject, other: GraphObject): number {
  const { direction = 'ASC' } = term;
  const [value, against] = [keyOf(term, one), keyOf(term, other)];
  // What has no value comes last, whatever the direction.
  if (value === null || against === null) return Number(value === null) - Number(against === null);
  return direction === 'ASC' ? compare(value, against) : compare(against, value);
}

const isFiltered = (term: OrderTerm): boolean => term[orderedField(term.field)] !== undefined;

/** How two objects of a type stand in an order; never equal, since the id decides what is left. */
export function comparison(
  type: string,
  orderBy: readonly OrderTerm[] = [],
): (one: GraphObject, other: GraphObject) => number {
  const asked = orderBy.length > 0 ? orderBy : (USUAL[type] ?? []);
  // The same thing asked twice says nothing more.
  const isSame = (one: OrderTerm, other: OrderTerm): boolean =>
    one.field === other.field && !isFiltered(one) && !isFiltered(other);
  const terms = asked.filter((term, index) => !asked.slice(0, index).some((other) => isSame(term, other)));
  const last: OrderTerm = { field: 'key', direction: terms.at(-1)?.direction };
  return (one, other) => {
    for (const term of terms) {
      const sign = byTerm(term, one, other);
      if (sign !== 0) return sign;
    }
    return byTerm(last, one, other);
  };
}
