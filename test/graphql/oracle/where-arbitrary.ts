import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { Graph } from './graph.ts';
import { Twofold } from './question.ts';
import { ALIASES, CONFIDENCES, DATES, INSTANTS } from './words.ts';

export const twofold = <Value>(value: Arbitrary<Value>): Arbitrary<Twofold<Value>> =>
  fc.tuple(value, value).map((values) => new Twofold(values));

/** Operators that look into texts, of which there is most to go wrong. */
const PATTERNS: readonly string[] = ['contains', 'startsWith'];

const swapped = (text: string): string =>
  Array.from(text, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())).join(
    '',
  );

/** A part of a text, perhaps in the other case; no character is cut. */
const partOf = (texts: readonly string[]): Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.oneof(fc.constant(0), fc.nat({ max: 9 })), fc.nat({ max: 9 }), fc.boolean())
    .map(([text, from, length, isSwapped]) => {
      const part = Array.from(text)
        .slice(from, from + length)
        .join('');
      // What has another length in the other case (ß) is not of one character in either case.
      return isSwapped && swapped(part).length === part.length ? swapped(part) : part;
    });

const NUMBERS = [0, 1, 5, 20, -1, 2147483647, -2147483648];
const OTHERS: Readonly<Record<string, readonly unknown[]>> = {
  Int: NUMBERS,
  Float: [...CONFIDENCES, 0.5, -1, 1e300, -1e300, 1e-60],
  DateTime: [...INSTANTS, '2025-07-10T02:00:00.000+02:00', '2025-07-10T00:00:00Z'],
  PartialDate: DATES,
};

/** Makes filters of every kind, with operands near to what the record holds. */
export class WhereArbitrary {
  readonly #schema: GraphQLSchema;
  readonly #graph: Graph;
  readonly #made = new Map<string, Arbitrary<Record<string, unknown>>>();

  constructor(schema: GraphQLSchema, graph: Graph) {
    this.#schema = schema;
    this.#graph = graph;
  }

  /** A filter on rows of a type, which leads on so many times. */
  of(type: string, depth: number): Arbitrary<Record<string, unknown>> {
    const key = `${type} ${depth}`;
    const known = this.#made.get(key);
    if (known) return known;
    const where = this.#schema.getType(`${type}Where`);
    if (!isInputObjectType(where)) throw new Error(`there is no ${type}Where`);
    const parts = Object.values(where.getFields()).flatMap(({ name, type: field }) => {
      const part = this.#part(type, { name, filter: getNamedType(field) as GraphQLInputObjectType }, depth);
      return part ? [part.map((value): [string, unknown] => [name, value])] : [];
    });
    const made = fc.array(fc.oneof(...parts), { maxLength: depth > 0 ? 3 : 2 }).map(Object.fromEntries);
    this.#made.set(key, made as Arbitrary<Record<string, unknown>>);
    return made as Arbitrary<Record<string, unknown>>;
  }

  #part(
    type: string,
    { name, filter }: { name: string; filter: GraphQLInputObjectType },
    depth: number,
  ): Arbitrary<unknown> | undefined {
    if (filter.name.endsWith('Filter') && !filter.name.endsWith('ListFilter'))
      return this.#operators(type, name, filter);
    if (filter.name === 'StringListFilter') return this.#operators(type, name, filter);
    if (depth === 0) return undefined;
    if (name === 'AND' || name === 'OR') return fc.array(this.of(type, depth - 1), { maxLength: 3 });
    const far = filter.name.replace(/(Where|ListFilter)$/, '');
    const below = this.of(far, depth - 1);
    if (filter.name.endsWith('Where')) return below;
    return fc.record({ some: below, every: below, none: below }, { requiredKeys: [] });
  }

  #operators(type: string, field: string, filter: GraphQLInputObjectType): Arbitrary<unknown> {
    const operators = Object.values(filter.getFields()).map((operator) => {
      const of = getNamedType(operator.type).name;
      if (of === 'Boolean') return [operator.name, fc.boolean()] as const;
      const value = this.#operand(type, field, { operator: operator.name, of });
      const operand = isListType(operator.type) ? fc.array(value, { maxLength: 4 }) : value;
      return [operator.name, twofold(operand)] as const;
    });
    const parts = operators.map(([name, operand]) => ({
      weight: PATTERNS.includes(name) ? 5 : 1,
      arbitrary: operand.map((value): [string, unknown] => [name, value]),
    }));
    return fc.array(fc.oneof(...parts), { maxLength: 2 }).map(Object.fromEntries);
  }

  /** A value such as the field holds, or one that it does not. */
  #operand(type: string, field: string, { operator, of }: { operator: string; of: string }): Arbitrary<unknown> {
    const enumeration = this.#schema.getType(of);
    if (isEnumType(enumeration)) return fc.constantFrom(...enumeration.getValues().map(({ name }) => name));
    const held = (this.#graph.listed[type] ?? []).flatMap((row) => row[field] ?? []);
    if (of === 'ID') return fc.constantFrom(...held, `${nounOf(type)}_00000000-0000-4000-8000-000000000000`);
    if (of !== 'String') return fc.constantFrom(...held, ...(OTHERS[of] ?? []));
    const texts = [...(held as string[]), ...ALIASES];
    return PATTERNS.includes(operator)
      ? fc.oneof(partOf(texts), fc.constantFrom('', '%', '_', '\\', '"', "'"))
      : fc.constantFrom(...texts);
  }
}

const nounOf = (type: string): string =>
  ['Person', 'Country', 'Organisation'].includes(type) ? 'actor' : type.toLowerCase();
