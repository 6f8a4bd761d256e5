import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What arguments can be filled with, by the name of their type. */
const values: Readonly<Record<string, readonly string[]>> = {
  Boolean: ['true', 'false'],
  Int: ['0', '1', '2', '3'],
  Float: ['0.5', '1'],
  String: ['"china"', '"Wang"', '"n"', '"2009"'],
  DateTime: ['"2025-07-10T00:00:00Z"', '"2030-01-01T00:00:00.000Z"'],
  PartialDate: ['"2009"', '"2010-05"'],
};

/** Arguments that a random value would not suit. */
const LEFT_OUT = new Set(['last', 'after', 'before', 'representations']);

/** Writes an operation over the whole schema, with aliases, fragments, directives and variables. */
class OperationWriter {
  readonly #schema: GraphQLSchema;
  readonly #random: (below: number) => number;
  readonly #keys: Readonly<Record<string, readonly string[]>>;
  readonly #fragments: string[] = [];
  #names = 0;

  constructor(schema: GraphQLSchema, seed: number, keys: Readonly<Record<string, readonly string[]>>) {
    this.#schema = schema;
    this.#random = randomFrom(seed);
    this.#keys = keys;
  }

  write(): string {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('the schema has no query type');
    const roots = Object.values(query.getFields()).filter(({ name }) => !name.startsWith('_'));
    const fields = Array.from({ length: 1 + this.#random(2) }, () => {
      const field = this.#pick(roots);
      const found = this.#keys[field.name];
      return this.#field(field, 3, found ? `(${this.#pick(found)})` : this.#arguments(field));
    });
    const head = 'query Any($yes: Boolean = true, $no: Boolean!, $size: Int, $word: String! = "china")';
    // Each variable is used at least once, as a valid operation does.
    const uses =
      '... @include(if: $yes) @skip(if: $no) { used: issues(first: $size, where: { slug: { ne: $word } }) { totalCount } }';
    return `${head} { ${fields.join(' ')} ${uses} } ${this.#fragments.join(' ')}`;
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[this.#random(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  #chance(oneIn: number): boolean {
    return this.#random(oneIn) === 0;
  }

  #name(): string {
    this.#names += 1;
    return `n${this.#names}`;
  }

  #directive(): string {
    return this.#chance(8)
      ? this.#pick([' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: false)'])
      : '';
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const parts = [...this.#fields(type, depth), ...this.#fragmentsOn(type, depth)];
    if (parts.length === 0 || this.#chance(5)) {
      parts.push(this.#chance(2) ? '__typename' : `${this.#name()}: __typename`);
    }
    return `{ ${parts.join(' ')} }`;
  }

  #fields(type: GraphQLCompositeType, depth: number): string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const all = Object.values(type.getFields());
    const fields = depth > 0 ? all : all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const count = fields.length === 0 ? 0 : 1 + this.#random(3);
    return Array.from({ length: count }, () => this.#field(this.#pick(fields), depth - 1));
  }

  #fragmentsOn(type: GraphQLCompositeType, depth: number): string[] {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const oneIn = isAbstractType(type) ? 2 : 6;
    return possible.flatMap((one) => (this.#chance(oneIn) ? [this.#fragment(one, depth)] : []));
  }

  #fragment(type: GraphQLObjectType, depth: number): string {
    const selections = this.#selections(type, depth);
    if (!this.#chance(3)) return `... on ${type.name}${this.#directive()} ${selections}`;
    const name = this.#name();
    this.#fragments.push(`fragment ${name} on ${type.name} ${selections}`);
    return `...${name}${this.#directive()}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, given = this.#arguments(field)): string {
    const alias = given !== '' || this.#chance(4) ? `${this.#name()}: ` : '';
    const type = getNamedType(field.type);
    const head = `${alias}${field.name}${given}${this.#directive()}`;
    if (!isCompositeType(type)) return head;
    const once = `${head} ${this.#selections(type, depth)}`;
    // The same field again, to be merged with the first.
    return this.#chance(6) ? `${once} ${alias}${field.name}${given} ${this.#selections(type, depth)}` : once;
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args
      .filter(({ name, type }) => isNonNullType(type) || (!LEFT_OUT.has(name) && this.#chance(2)))
      .map(({ name, type }) => `${name}: ${name === 'first' && this.#chance(3) ? '$size' : this.#value(type, 2)}`);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return this.#value(type.ofType, depth);
    if (isListType(type)) return `[${this.#value(type.ofType, depth)}]`;
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.#object(Object.values(type.getFields()), depth);
    return this.#pick(values[type.name] ?? ['"china"']);
  }

  #object(fields: readonly { name: string; type: GraphQLInputType }[], depth: number): string {
    const fit = fields.filter(({ name, type }) => {
      const named = getNamedType(type);
      return named.name !== 'IdFilter' && name !== 'isNull' && (depth > 0 || !isInputObjectType(named));
    });
    const needed = fields.filter(({ type }) => isNonNullType(type));
    const optional = fit.filter(({ type }) => !isNonNullType(type));
    const chosen = optional.length > 0 && needed.length === 0 ? [this.#pick(optional)] : [];
    return `{ ${[...needed, ...chosen].map(({ name, type }) => `${name}: ${this.#value(type, depth - 1)}`).join(', ')} }`;
  }
}

/**
 * An operation over the whole schema, nearly always a valid one, the same for the same seed. It has the variables `$yes`, `$no`, `$size` and
 * `$word`.
 * @param keys arguments for fields that want a key of something on record
 */
export const anyOperation = (
  schema: GraphQLSchema,
  seed: number,
  keys: Readonly<Record<string, readonly string[]>>,
): string => new OperationWriter(schema, seed, keys).write();
