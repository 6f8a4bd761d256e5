import type { OrderTerm } from './in-order.ts';
import type { Where } from './passes.ts';

/** A value that two requests with the same document give differently: what the first gives, what the second gives. */
export class Twofold<Value = unknown> {
  readonly values: readonly [Value, Value];

  constructor(values: readonly [Value, Value]) {
    this.values = values;
  }
}

/** Which of two requests with the same document. */
export type Turn = 0 | 1;

/** `@include` or `@skip` by one of two variables, of which `yes` is true in the first request, and `no` in the second. */
export interface Condition {
  readonly directive: 'include' | 'skip';
  readonly variable: 'yes' | 'no';
}

export const holds = ({ directive, variable }: Condition, turn: Turn): boolean =>
  (directive === 'include') === ((variable === 'yes') === (turn === 0));

/** A field that is asked for. */
export interface Asked {
  readonly is: 'field';
  readonly key: string;
  readonly field: string;
  /** Arguments by name, `Twofold` wherever the two requests differ; cursors as the keys of rows. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly items?: readonly Item[];
  readonly when?: Condition | undefined;
  /** Whether it is written as two fields of one key, each with a part of what is asked below. */
  readonly isSplit: boolean;
}

/** What is asked of one type. */
export interface Fragment {
  readonly is: 'fragment';
  readonly on: string;
  readonly isNamed: boolean;
  readonly items: readonly Item[];
  readonly when?: Condition | undefined;
}

export type Item = Asked | Fragment;

/** The arguments of a list in one request. */
export interface ListInput {
  readonly where?: Where;
  readonly orderBy?: readonly OrderTerm[];
  readonly first?: number;
  readonly last?: number;
  /** The key of the row whose cursor it is. */
  readonly after?: string;
  readonly before?: string;
}

/** The value of one turn, all the way down. */
export function inTurn(value: unknown, turn: Turn): unknown {
  if (value instanceof Twofold) return value.values[turn];
  if (Array.isArray(value)) return value.map((one) => inTurn(one, turn));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inTurn(held, turn)]));
}

/** The cursor of a row in a list of its type. */
export type CursorOf = (type: string, orderBy: readonly OrderTerm[] | undefined, key: string) => string;

/** Whether both requests are of one shape: they ask for the same fields. */
export const ofOneShape = (items: readonly Item[]): boolean =>
  items.every((item) => item.when === undefined && ofOneShape(item.items ?? []));
