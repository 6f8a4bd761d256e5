import { createHash } from 'node:crypto';
import { ErrorCode, OnrecordError } from '#domain';
import type { Answer, Database, Statement } from './database.ts';
import { explained } from './explained.ts';
import { type Explanation, type ExplanationFormat, explaining, planIn } from './explanation.ts';
import type { Variables } from './input.ts';
import { laidOut } from './laid-out.ts';
import { type Plan, planOf, type RootSelection, serves } from './plan.ts';

/** How many shapes of variables one operation may have plans for at a time. */
const PLANS_EACH = 16;
/** Prepared statements live as long as their connection: no more than this many are named. */
const NAMES = 500;

/**
 * A statement that was answered within this, in milliseconds, keeps none behind it waiting. What takes longer is better
 * spread over more processes of PostgreSQL than the pipelines have.
 */
const QUICK = 1;
const UNKNOWN = Number.POSITIVE_INFINITY;

interface Prepared extends Plan {
  uses: number;
  name?: string;
  /** The shortest time in which a connection answered it, in milliseconds. */
  shortest: number;
}

/** A name that is the same for the same statement only, since readers may share connections. */
const nameFor = (sql: string): string => `read_${createHash('sha256').update(sql).digest('base64url')}`;

/** Answers what is asked, each operation with one statement, however deep it goes. */
export class Reader {
  readonly #database: Database;
  readonly #pipelines: Database;
  readonly #plans = new WeakMap<readonly RootSelection[], Prepared[]>();
  #names = 0;

  /**
   * @param database answers any statement
   * @param pipelines answers statements that are known to be quick; without them, the database does
   */
  constructor(database: Database, pipelines: Database = database) {
    this.#database = database;
    this.#pipelines = pipelines;
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
    const statement: Statement = { name: this.#nameOf(plan), text: plan.sql, values, rowMode: 'array' };
    try {
      const { rows } = await this.#send(plan, statement);
      return String(rows[0]?.[0]);
    } catch (error) {
      const failure = explained(error);
      // It has kept others waiting: it has to prove again that it is quick.
      if (failure instanceof OnrecordError && failure.code === ErrorCode.TIMEOUT) plan.shortest = UNKNOWN;
      throw failure;
    }
  }

  /**
   * How what is asked is answered, for people who want to see it: it is answered once, and timed.
   * @throws {OnrecordError} as `read` does
   */
  async explain(
    fields: readonly RootSelection[],
    variables: Variables,
    format: ExplanationFormat = 'TEXT',
  ): Promise<Explanation> {
    const plan = planOf(fields, variables);
    const values = plan.parameters.map((parameter) => parameter(variables));
    try {
      const { rows } = await this.#database.query({ text: explaining(plan, format), values, rowMode: 'array' });
      return { sql: laidOut(plan.sql), values, plan: planIn(rows, format) };
    } catch (error) {
      throw explained(error);
    }
  }

  async #send(plan: Prepared, statement: Statement): Promise<Answer> {
    if (plan.shortest <= QUICK) return this.#pipelines.query(statement);
    const answer = await this.#database.query(statement);
    // The first time, PostgreSQL reads what it will find in its cache from then on.
    if (plan.uses > 1) plan.shortest = Math.min(plan.shortest, answer.took ?? UNKNOWN);
    return answer;
  }

  #planFor(fields: readonly RootSelection[], variables: Variables): Prepared {
    const plans = this.#plans.get(fields) ?? [];
    this.#plans.set(fields, plans);
    const known = plans.find((plan) => serves(plan, variables));
    if (known) return known;
    const plan: Prepared = { ...planOf(fields, variables), uses: 0, shortest: UNKNOWN };
    plans.unshift(plan);
    plans.splice(PLANS_EACH);
    return plan;
  }

  /** A statement that comes again is prepared under a name; one that is asked once is not worth keeping. */
  #nameOf(plan: Prepared): string | undefined {
    plan.uses += 1;
    if (plan.name === undefined && plan.uses === 2 && this.#names < NAMES) {
      this.#names += 1;
      plan.name = nameFor(plan.sql);
    }
    return plan.name;
  }
}
