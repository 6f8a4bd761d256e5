import { explained } from './explained.ts';
import type { Variables } from './input.ts';
import { type Plan, planOf, type RootSelection, serves } from './plan.ts';

/** Sends a statement to PostgreSQL: gives the rows as arrays of values. */
export interface Database {
  query(statement: {
    name?: string;
    text: string;
    values: unknown[];
    rowMode: 'array';
  }): Promise<{ rows: unknown[][] }>;
}

/** How many shapes of variables one operation may have plans for at a time. */
const PLANS_EACH = 16;
/** Prepared statements live as long as their connection: no more than this many are named. */
const NAMES = 500;

interface Prepared extends Plan {
  uses: number;
  name?: string;
}

/** Answers what is asked, each operation with one statement, however deep it goes. */
export class Reader {
  readonly #database: Database;
  readonly #plans = new WeakMap<readonly RootSelection[], Prepared[]>();
  #names = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * The answer as JSON text: an object with the key of each field.
   * @param fields what is asked. Plans are kept for this very array, so hand in the same one for the same operation.
   * @throws {OnrecordError} BAD_USER_INPUT, BAD_CURSOR or BAD_ID for arguments that cannot be, TIMEOUT,
   *   DATABASE_UNAVAILABLE
   */
  async read(fields: readonly RootSelection[], variables: Variables): Promise<string> {
    const plan = this.#planFor(fields, variables);
    const values = plan.parameters.map((parameter) => parameter(variables));
    const name = this.#nameOf(plan);
    try {
      const { rows } = await this.#database.query({ ...(name && { name }), text: plan.sql, values, rowMode: 'array' });
      return String(rows[0]?.[0]);
    } catch (error) {
      throw explained(error);
    }
  }

  /** The statement that answers what is asked, for people who want to see it. */
  explain(fields: readonly RootSelection[], variables: Variables): Plan {
    return this.#planFor(fields, variables);
  }

  #planFor(fields: readonly RootSelection[], variables: Variables): Prepared {
    const plans = this.#plans.get(fields) ?? [];
    this.#plans.set(fields, plans);
    const known = plans.find((plan) => serves(plan, variables));
    if (known) return known;
    const plan: Prepared = { ...planOf(fields, variables), uses: 0 };
    plans.unshift(plan);
    plans.splice(PLANS_EACH);
    return plan;
  }

  /** A statement that comes again is prepared under a name; one that is asked once is not worth keeping. */
  #nameOf(plan: Prepared): string | undefined {
    plan.uses += 1;
    if (plan.name === undefined && plan.uses === 2 && this.#names < NAMES) {
      this.#names += 1;
      plan.name = `read_${this.#names}`;
    }
    return plan.name;
  }
}
