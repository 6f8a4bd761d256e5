import fc, { type Arbitrary } from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Graph } from './graph.ts';
import { orderedField, orderType } from './order-type.ts';
import type { Asked, Condition, Item } from './question.ts';
import type { Walk } from './walk.ts';
import { twofold, WhereArbitrary } from './where-arbitrary.ts';

const ACTORS = ['Person', 'Country', 'Organisation'];
const MOST_ITEMS = 4;

const condition: Arbitrary<Condition | undefined> = fc.option(
  fc.record({ directive: fc.constantFrom('include', 'skip'), variable: fc.constantFrom('yes', 'no') }),
  { nil: undefined, freq: 8 },
);
const size = twofold(
  fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 6 }) }, { weight: 1, arbitrary: fc.constant(100) }),
);
const seldom = fc.integer({ min: 0, max: 9 }).map((number) => number === 9);

/** Gives each field a name of its own in the answer, but for some without arguments, which keep their own. */
function named(items: readonly Item[], path = ''): Item[] {
  return items.map((item, index) => {
    const place = `${path}${index}`;
    if (item.is === 'fragment') return { ...item, items: named(item.items, `${place}_`) };
    const isPlain = item.items === undefined && Object.keys(item.input).length === 0 && !item.isSplit;
    const key = isPlain ? item.field : `a${place}`;
    return { ...item, key, ...(item.items && { items: named(item.items) }) };
  });
}

/** Makes questions about a record: any field of any type, with any filter, order and page. */
export class QuestionArbitrary {
  readonly #schema: GraphQLSchema;
  readonly #graph: Graph;
  readonly #where: WhereArbitrary;
  readonly #made = new Map<string, Arbitrary<Item[]>>();

  constructor(schema: GraphQLSchema, graph: Graph) {
    this.#schema = schema;
    this.#graph = graph;
    this.#where = new WhereArbitrary(schema, graph);
  }

  /** One or two lists at the root. */
  question(): Arbitrary<Item[]> {
    const query = this.#schema.getQueryType();
    const lists = Object.values(query?.getFields() ?? {}).filter(
      ({ name, type }) => getNamedType(type).name.endsWith('Connection') && name !== 'search',
    );
    return fc.array(fc.oneof(...lists.map((list) => this.#field(list, 3))), { minLength: 1, maxLength: 2 }).map(named);
  }

  /** A filter and an order of a list at the root, for walks over all of its pages. */
  walk(): Arbitrary<Walk> {
    const types = Object.keys(this.#graph.listed).filter((type) => this.#schema.getType(`${type}Where`));
    return fc.oneof(
      ...types.map((type) =>
        fc.record({
          type: fc.constant(type),
          input: fc.record({ where: this.#where.of(type, 1), orderBy: this.#order(type) }, { requiredKeys: [] }),
          size: fc.integer({ min: 1, max: 7 }),
        }),
      ),
    );
  }

  #items(type: GraphQLNamedType, depth: number): Arbitrary<Item[]> {
    const key = `${type.name} ${depth}`;
    const known = this.#made.get(key);
    if (known) return known;
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const own = fields
      .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
      .map((field) => this.#field(field, depth));
    const typeName: Arbitrary<Item> = seldom.map((isSplit) => ({ ...BARE, field: '__typename', isSplit }));
    const items = fc.oneof(
      { weight: 12, arbitrary: fc.oneof(...own, typeName) },
      {
        weight: fields.some(({ name }) => name === 'id') ? 2 : 0,
        arbitrary: fc.constant(null).chain(() => this.#fragment(type, depth)),
      },
    );
    const made = fc.array(items, { minLength: 1, maxLength: MOST_ITEMS });
    this.#made.set(key, made);
    return made;
  }

  #fragment(type: GraphQLNamedType, depth: number): Arbitrary<Item> {
    const on = type.name === 'Actor' ? [...ACTORS, 'Actor', 'Node'] : [type.name, 'Node'];
    return fc.constantFrom(...(ACTORS.includes(type.name) ? [...on, 'Actor'] : on)).chain((name) => {
      const below = this.#schema.getType(name);
      if (!below) throw new Error(`there is no ${name}`);
      return fc.record({
        is: fc.constant('fragment' as const),
        on: fc.constant(name),
        isNamed: fc.boolean(),
        items: this.#items(below, depth),
        when: condition,
      });
    });
  }

  #field({ name, type }: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>, depth: number): Arbitrary<Item> {
    const below = getNamedType(type);
    // What stands around rows costs no depth.
    const isAround = /(Connection|Edge|PageInfo|Span|SpanContext|Facets|Count|TimelineBucket)$/.test(below.name);
    return fc.record({
      is: fc.constant('field' as const),
      key: fc.constant(name),
      field: fc.constant(name),
      input: this.#input(name, below, depth),
      ...(!isLeafType(below) && {
        items: fc.constant(null).chain(() => this.#items(below, isAround ? depth : depth - 1)),
      }),
      when: condition,
      isSplit: seldom,
    });
  }

  #input(field: string, { name }: GraphQLNamedType, depth: number): Arbitrary<Asked['input']> {
    if (field === 'context') {
      const length = twofold(fc.constantFrom(0, 1, 2, 5, 2000));
      return fc.record({ before: length, after: length }).map((input) => ({ ...input }));
    }
    if (name.endsWith('Count')) return fc.record({ first: size }, { requiredKeys: [] });
    if (name === 'TimelineBucket') {
      const bucket = fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR');
      return fc.record({ bucket, last: size }, { requiredKeys: [] });
    }
    if (!name.endsWith('Connection')) return fc.constant({});
    const type = name.replace(/Connection$/, '');
    const keys = this.#keysOf(type);
    const cursor =
      keys.length > 0 ? { after: twofold(fc.constantFrom(...keys)), before: twofold(fc.constantFrom(...keys)) } : {};
    return fc
      .tuple(
        fc.record(
          { where: this.#where.of(type, Math.min(depth, 2)), orderBy: this.#order(type) },
          { requiredKeys: [] },
        ),
        fc.oneof(fc.constant({}), fc.record({ first: size }), fc.record({ last: size })),
        fc.oneof(
          { weight: 2, arbitrary: fc.constant({}) },
          { weight: 1, arbitrary: fc.record(cursor, { requiredKeys: [] }) },
        ),
      )
      .map(([list, end, ends]) => ({ ...list, ...end, ...ends }));
  }

  #order(type: string): Arbitrary<unknown> {
    const input = this.#schema.getType(orderType(type));
    const fields = this.#schema.getType(`${orderType(type)}Field`);
    if (!isInputObjectType(input) || !isEnumType(fields)) throw new Error(`a list of ${type} has no order`);
    const terms = fields.getValues().map(({ name }) => {
      const edge = orderedField(name);
      const filter = input.getFields()[edge];
      const where = filter && this.#where.of(getNamedType(filter.type).name.replace(/Where$/, ''), 1);
      return fc.record(
        { field: fc.constant(name), direction: fc.constantFrom('ASC', 'DESC'), ...(where && { [edge]: where }) },
        { requiredKeys: ['field'] },
      );
    });
    return fc.array(fc.oneof(...terms), { maxLength: 3 });
  }

  #keysOf(type: string): string[] {
    return (this.#graph.listed[type] ?? []).map((row) => String(row['key']));
  }
}

const BARE = { is: 'field', key: '__typename', input: {}, isSplit: false } as const;
