import { ErrorCode, OnrecordError } from '#domain';
import type { Input, Variables } from './input.ts';

export type SqlType = 'text' | 'uuid' | 'integer' | 'real' | 'boolean' | 'timestamptz' | (string & {});

/** PostgreSQL counts the parameters of a statement with 16 bits (manual, 53.7, Bind). */
const MOST_PARAMETERS = 65_535;

/** PostgreSQL plans the edges of a filter together, in a time that grows with the square of their number and faster. */
const MOST_EDGES = 50;
/** A longer list of alternatives is better asked with `in`. */
const MOST_CONDITIONS = 500;

/** Reads a value that the statement is sent with. */
export type Parameter = (variables: Variables) => unknown;

/** A fact about the variables that a plan was made for, and that it holds for alone. */
export interface Guard {
  readonly read: (variables: Variables) => unknown;
  readonly expected: unknown;
}

/** A statement while it is being written: hands out aliases and parameters, and notes what it has taken for granted. */
export class Draft {
  readonly parameters: Parameter[] = [];
  readonly guards: Guard[] = [];
  readonly #variables: Variables;
  readonly #types: SqlType[] = [];
  #aliases = 0;
  #edges = 0;
  #conditions = 0;

  /** @param variables those of the request that the plan is made for */
  constructor(variables: Variables) {
    this.#variables = variables;
  }

  /** A table alias that no other part of the statement uses. */
  alias(prefix = 't'): string {
    this.#aliases += 1;
    return `${prefix}${this.#aliases}`;
  }

  /**
   * Notes that filters lead along one more edge.
   * @throws {OnrecordError} BAD_USER_INPUT where PostgreSQL would plan for too long
   */
  leadAlongEdge(path: string): void {
    this.#edges += 1;
    if (this.#edges > MOST_EDGES) throw tooMuch(path, `lead along more than ${MOST_EDGES} edges`);
  }

  /**
   * Notes that filters have so many more alternatives.
   * @throws {OnrecordError} BAD_USER_INPUT where that is too many
   */
  addConditions(path: string, count: number): void {
    this.#conditions += count;
    if (this.#conditions > MOST_CONDITIONS)
      throw tooMuch(path, `have more than ${MOST_CONDITIONS} parts in AND and OR`);
  }

  /** A placeholder for a value that every request brings anew. `convert` checks it and makes it what PostgreSQL reads. */
  parameter(input: Input, type: SqlType, convert: (value: unknown) => unknown = (value) => value): string {
    const first = convert(input.read(this.#variables));
    if (this.parameters.length === MOST_PARAMETERS) {
      throw new OnrecordError(
        ErrorCode.BAD_USER_INPUT,
        `the query has more than ${MOST_PARAMETERS} values; ask for less at once`,
      );
    }
    this.parameters.push(input.constant ? () => first : (variables) => convert(input.read(variables)));
    this.#types.push(type);
    return `$${this.parameters.length}::${type}`;
  }

  /** The placeholders that are not in the statement: a cursor is checked also where nothing of its page is asked for. */
  absentFrom(sql: string): string[] {
    const present = new Set(sql.match(/\$\d+(?=::)/g));
    return this.#types.flatMap((type, index) => (present.has(`$${index + 1}`) ? [] : [`$${index + 1}::${type}`]));
  }

  /** A value that the statement's shape hangs on: the plan serves only requests for which it is the same. */
  decide<Value extends string | number | boolean>(input: Input, project: (value: unknown) => Value): Value {
    const expected = project(input.read(this.#variables));
    if (!input.constant) this.guards.push({ read: (variables) => project(input.read(variables)), expected });
    return expected;
  }

  /** An integer: written out where it is the same in every request, which gives PostgreSQL the better plan. */
  integer(input: Input, convert: (value: unknown) => number): string {
    return input.constant ? String(convert(input.read(this.#variables))) : this.parameter(input, 'integer', convert);
  }
}

const tooMuch = (path: string, what: string): OnrecordError =>
  new OnrecordError(ErrorCode.BAD_USER_INPUT, `the filters of the query ${what} (at ${path}); ask for less at once`);
