import { follow, type GraphObject, isObject } from './graph.ts';

/** By code point, which is the order of bytes in UTF-8. */
export const byCodePoint = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** Numbers as numbers, instants as instants, all else as text; confidence is kept as a single-precision number. */
export function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return Math.sign(Math.fround(one) - Math.fround(other));
  const instant = /^\d{4}-\d\d-\d\dT/;
  if (instant.test(String(one)) && instant.test(String(other))) {
    return Math.sign(Date.parse(String(one)) - Date.parse(String(other)));
  }
  return byCodePoint(String(one), String(other));
}

/** Without regard to case, character by character. */
const folded = (text: string): string => Array.from(text, (character) => character.toLowerCase()).join('');

type Operator = (value: unknown, operand: unknown) => boolean;

const equals: Operator = (value, operand) => value !== null && compare(value, operand) === 0;
const isOneOf: Operator = (value, operand) => (operand as unknown[]).some((one) => equals(value, one));
const compares =
  (holds: (sign: number) => boolean): Operator =>
  (value, operand) =>
    value !== null && holds(compare(value, operand));
const foldedly =
  (holds: (value: string, part: string) => boolean): Operator =>
  (value, operand) =>
    typeof value === 'string' && typeof operand === 'string' && holds(folded(value), folded(operand));
const holds: Operator = (value, operand) => (value as unknown[]).includes(operand);

const operators: Readonly<Record<string, Operator>> = {
  eq: equals,
  ne: (value, operand) => !equals(value, operand),
  in: isOneOf,
  notIn: (value, operand) => !isOneOf(value, operand),
  lt: compares((sign) => sign < 0),
  lte: compares((sign) => sign <= 0),
  gt: compares((sign) => sign > 0),
  gte: compares((sign) => sign >= 0),
  contains: foldedly((value, part) => value.includes(part)),
  startsWith: foldedly((value, part) => value.startsWith(part)),
  isNull: (value, operand) => (value === null) === operand,
  has: holds,
  hasSome: (value, operand) => (operand as unknown[]).some((one) => holds(value, one)),
  hasEvery: (value, operand) => (operand as unknown[]).every((one) => holds(value, one)),
  isEmpty: (value, operand) => ((value as unknown[]).length === 0) === operand,
};

/** A filter as it is asked, once its variables are put in. */
export type Where = Readonly<Record<string, unknown>>;

function leadsOn(object: GraphObject, field: string, filter: Where): boolean {
  const found = follow(object, field);
  const quantifiers: Readonly<Record<string, (where: Where) => boolean>> = {
    some: (where) => found.some((one) => passes(one, where)),
    every: (where) => found.every((one) => passes(one, where)),
    none: (where) => !found.some((one) => passes(one, where)),
  };
  const isToMany =
    Object.keys(filter).every((key) => key in quantifiers) && Array.isArray((object[field] as () => unknown)());
  if (!isToMany) return found.some((one) => passes(one, filter));
  return Object.entries(filter).every(([key, where]) => quantifiers[key]?.(where as Where));
}

function part(object: GraphObject, key: string, asked: unknown): boolean {
  if (key === 'AND') return (asked as Where[]).every((where) => passes(object, where));
  if (key === 'OR') return (asked as Where[]).some((where) => passes(object, where));
  if (key === 'NOT') return !passes(object, asked as Where);
  if (!isObject(asked)) throw new Error(`${key} is no filter`);
  if (typeof object[key] === 'function') return leadsOn(object, key, asked);
  return Object.entries(asked).every(([name, operand]) => {
    const operator = operators[name];
    if (!operator || object[key] === undefined) throw new Error(`nothing is said of ${key}.${name}`);
    return operator(object[key], operand);
  });
}

/** Whether an object is as a filter says. It is or it is not: there is no third. */
export const passes = (object: GraphObject, where: Where): boolean =>
  Object.entries(where).every(([key, asked]) => part(object, key, asked));
