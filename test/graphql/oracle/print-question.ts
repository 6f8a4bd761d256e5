import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { type Asked, type Item, inTurn, Twofold } from './question.ts';

/** How arguments are written: in the document, or as variables, one for each argument or one for each operand. */
export type Style = 'LITERALS' | 'ARGUMENTS' | 'OPERANDS';

export interface Printed {
  readonly source: string;
  /** The variables of the first request and of the second. */
  readonly variables: readonly [Record<string, unknown>, Record<string, unknown>];
}

/** The value of an argument in GraphQL's syntax. */
function literal(type: GraphQLInputType, value: unknown): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${(value as unknown[]).map((one) => literal(bare.ofType, one)).join(', ')}]`;
  if (isEnumType(bare)) return String(value);
  if (!isInputObjectType(bare)) return JSON.stringify(value);
  const fields = bare.getFields();
  const parts = Object.entries(value as object).map(([key, held]) => {
    const field = fields[key];
    if (!field) throw new Error(`${bare.name} has no ${key}`);
    return `${key}: ${literal(field.type, held)}`;
  });
  return `{${parts.join(', ')}}`;
}

class Printer {
  readonly #schema: GraphQLSchema;
  readonly #style: Style;
  readonly variables: [Record<string, unknown>, Record<string, unknown>] = [
    { yes: true, no: false },
    { yes: false, no: true },
  ];
  readonly declarations = new Set<string>();
  readonly fragments: string[] = [];

  constructor(schema: GraphQLSchema, style: Style) {
    this.#schema = schema;
    this.#style = style;
  }

  items(type: string, items: readonly Item[]): string {
    return items.map((item) => this.#item(type, item)).join(' ');
  }

  #item(type: string, item: Item): string {
    const when = item.when ? ` @${item.when.directive}(if: $${item.when.variable})` : '';
    if (item.when) this.declarations.add(`$${item.when.variable}: Boolean!`);
    if (item.is === 'field') return this.#field(type, item, when);
    const body = `on ${item.on}${item.isNamed ? '' : when} { ${this.items(item.on, item.items)} }`;
    if (!item.isNamed) return `... ${body}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} ${body}`);
    return `...${name}${when}`;
  }

  #field(type: string, asked: Asked, when: string): string {
    const { key, field, input, items } = asked;
    const head = key === field ? field : `${key}: ${field}`;
    if (field === '__typename') return head + when;
    const parent = this.#schema.getType(type);
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : undefined;
    if (!definition) throw new Error(`${type} has no ${field}`);
    const start = `${head}${this.#arguments(definition, input)}${when}`;
    const below = getNamedType(definition.type);
    if (!isCompositeType(below) || !items) return start;
    const half = Math.ceil(items.length / 2);
    const parts = asked.isSplit && items.length > 1 ? [items.slice(0, half), items.slice(half)] : [items];
    return parts.map((part) => `${start} { ${this.items(below.name, part)} }`).join(' ');
  }

  #arguments(definition: GraphQLField<unknown, unknown>, input: Asked['input']): string {
    const given = Object.entries(input).map(([name, value]) => {
      const type = definition.args.find((argument) => argument.name === name)?.type;
      if (!type) throw new Error(`${definition.name} has no ${name}`);
      return `${name}: ${this.#value(type, value)}`;
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  #value(type: GraphQLInputType, value: unknown): string {
    if (this.#style === 'ARGUMENTS') return this.#variable(type, value);
    if (value instanceof Twofold) {
      return this.#style === 'OPERANDS' ? this.#variable(type, value) : literal(type, value.values[0]);
    }
    const bare = getNullableType(type);
    if (isListType(bare) && Array.isArray(value)) {
      return `[${value.map((one) => this.#value(bare.ofType, one)).join(', ')}]`;
    }
    if (!isInputObjectType(bare)) return literal(type, value);
    const fields = bare.getFields();
    const parts = Object.entries(value as object).flatMap(([key, held]) => {
      const field = fields[key];
      return field ? [`${key}: ${this.#value(field.type, held)}`] : [];
    });
    return `{${parts.join(', ')}}`;
  }

  /** The same value again, as where one key is written twice, is the same variable. */
  #variable(type: GraphQLInputType, value: unknown): string {
    const held = [inTurn(value, 0), inTurn(value, 1)] as const;
    const name = `v${this.declarations.size}`;
    this.declarations.add(`$${name}: ${String(type)}`);
    this.variables[0][name] = held[0];
    this.variables[1][name] = held[1];
    return `$${name}`;
  }
}

/** A question in GraphQL's syntax. `items` are asked of the root. */
export function printQuestion(schema: GraphQLSchema, items: readonly Item[], style: Style): Printed {
  const printer = new Printer(schema, style);
  const body = printer.items('Query', items);
  const declarations = [...printer.declarations].join(', ');
  const source = [`query${declarations && ` (${declarations})`} { ${body} }`, ...printer.fragments].join('\n');
  return { source, variables: printer.variables };
}
