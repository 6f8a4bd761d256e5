import { ErrorCode, OnrecordError } from '#domain';
import type { Column } from '../model/entity.ts';
import { arrayLiteral } from './array-literal.ts';
import type { Draft, SqlType } from './draft.ts';
import { keyOf } from './id.ts';
import { at, type Input } from './input.ts';
import { instantLiteral } from './value.ts';

/** The PostgreSQL type of a column's values, or of the elements of a list of texts. */
export function sqlTypeOf(column: Column): SqlType {
  switch (column.type) {
    case 'text':
    case 'texts':
      return 'text';
    case 'id':
      return 'uuid';
    case 'enum':
      return column.enumeration ?? 'text';
    case 'integer':
      return 'integer';
    case 'float':
      return 'real';
    case 'boolean':
      return 'boolean';
    case 'instant':
      return 'timestamptz';
  }
}

/** What PostgreSQL reads for a value of the graph. */
function converter(column: Column, path: string): (value: unknown) => unknown {
  if (column.type === 'id') return (value) => keyOf(column.noun ?? '', value);
  if (column.type === 'instant') return (value) => (value instanceof Date ? instantLiteral(value) : value);
  // What a single-precision number cannot hold, PostgreSQL does not read; infinity compares in the same way.
  if (column.type === 'float') return (value) => Math.fround(Number(value));
  if (column.type !== 'text' && column.type !== 'texts') return (value) => value;
  return (value) => {
    if (typeof value === 'string' && !value.includes('\0')) return value;
    throw new OnrecordError(
      ErrorCode.BAD_USER_INPUT,
      `${path} holds the character U+0000, which no text here has; leave it out`,
    );
  };
}

/** A pattern that finds the text as it is, wherever it stands in the pattern's place. */
const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

interface Operand {
  readonly draft: Draft;
  readonly column: Column;
  /** The column in SQL. */
  readonly sql: string;
  /** The column whose texts begin with this one's, in SQL, where there is one. */
  readonly within?: string;
  readonly input: Input;
  /** Where the operand stands in the arguments, for messages. */
  readonly path: string;
}

const scalar = ({ draft, column, input, path }: Operand): string =>
  draft.parameter(input, sqlTypeOf(column), converter(column, path));

function many({ draft, column, input, path }: Operand): string {
  const convert = converter(column, path);
  const text = draft.parameter(input, 'text', (values) =>
    arrayLiteral((values as unknown[]).map((value) => String(convert(value)))),
  );
  return `${text}::${sqlTypeOf(column)}[]`;
}

/** Texts are compared by code point, on every server alike. */
const compared = ({ column, sql }: Operand): string => (column.type === 'text' ? `${sql} collate "C"` : sql);

/** Equality is the same in every collation: it goes by that of the column's index. */
const equated = (operand: Operand): string => (operand.column.sorted ? compared(operand) : operand.sql);

const pattern =
  (make: (text: string) => string) =>
  ({ draft, column, sql, within, input, path }: Operand): string => {
    const convert = converter(column, path);
    const found = `ilike ${draft.parameter(input, 'text', (value) => make(escaped(String(convert(value)))))}`;
    // What stands in a text stands in one that begins with it, of which there is an index.
    return within === undefined ? `${sql} ${found}` : `${within} ${found} and ${sql} ${found}`;
  };

/** Null counts as a value like any other: it is not equal to anything that is given, and `ne` finds it. */
const operators: Readonly<Record<string, (operand: Operand) => string>> = {
  eq: (operand) => `${equated(operand)} = ${scalar(operand)}`,
  ne: (operand) => `${operand.sql} is distinct from ${scalar(operand)}`,
  in: (operand) => `${equated(operand)} = any(${many(operand)})`,
  notIn: (operand) => `(${operand.sql} = any(${many(operand)})) is not true`,
  lt: (operand) => `${compared(operand)} < ${scalar(operand)}`,
  lte: (operand) => `${compared(operand)} <= ${scalar(operand)}`,
  gt: (operand) => `${compared(operand)} > ${scalar(operand)}`,
  gte: (operand) => `${compared(operand)} >= ${scalar(operand)}`,
  contains: pattern((text) => `%${text}%`),
  startsWith: pattern((text) => `${text}%`),
  isNull: ({ draft, sql, input }) =>
    draft.decide(input, (value) => value === true) ? `${sql} is null` : `${sql} is not null`,
  has: (operand) => `${operand.sql} @> array[${scalar(operand)}]`,
  hasSome: (operand) => `${operand.sql} && ${many(operand)}`,
  hasEvery: (operand) => `${operand.sql} @> ${many(operand)}`,
  isEmpty: ({ draft, sql, input }) =>
    draft.decide(input, (value) => value === true) ? `cardinality(${sql}) = 0` : `cardinality(${sql}) > 0`,
};

/** The condition that an operator sets on a column. */
function operation(name: string, operand: Operand): string {
  const operator = operators[name];
  if (!operator) throw new Error(`the store has no operator ${name}`);
  return operator({ ...operand, input: operand.input, path: `${operand.path}.${name}` });
}

/** The operators of a filter and their operands. */
export function operations(operand: Operand, names: readonly string[]): string[] {
  return names.map((name) => operation(name, { ...operand, input: at(operand.input, name) }));
}
