import type pg from 'pg';
import { explained } from '../read/explained.ts';

/** A statement that is prepared once on each connection, under its name. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The rows of each statement, in the order of the statements; a row is a list of values. */
export type Answers = unknown[][][];

/** The database inside a transaction. Statements that are sent together need one journey to it. */
export interface Transaction {
  /** Has statements done, one after the other. */
  ask(statements: readonly PreparedStatement[]): Promise<Answers>;
  /** The same, and ends the transaction: what was done is kept once this is answered. */
  commit(statements: readonly PreparedStatement[]): Promise<Answers>;
}

/**
 * Does all of the work or, where it throws, none of it. The work ends by committing.
 * @throws {OnrecordError} DATABASE_UNAVAILABLE where the database does not answer
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch(refuse);
  let isWhole = false;
  try {
    const result = await work(transactionOn(client));
    isWhole = true;
    return result;
  } catch (error) {
    return refuse(error);
  } finally {
    // Where something failed, the server rolls back as the connection ends: it may still hold what nobody waits for.
    client.release(!isWhole);
  }
}

function refuse(error: unknown): never {
  throw explained(error);
}

function transactionOn(client: pg.PoolClient): Transaction {
  let beginning: readonly string[] = ['BEGIN'];
  const send = async (statements: readonly PreparedStatement[], ending: readonly string[]): Promise<Answers> => {
    const [first, last] = [beginning.length, beginning.length + statements.length];
    const answers = await sendTogether(client, [...beginning, ...statements.map(asArrays), ...ending]);
    beginning = [];
    return answers.slice(first, last);
  };
  return {
    ask: (statements) => send(statements, []),
    commit: (statements) => send(statements, ['COMMIT']),
  };
}

function asArrays({ name, text, values }: PreparedStatement): pg.QueryArrayConfig<unknown[]> {
  return { name, text, values: [...values], rowMode: 'array' };
}

/** In one write: a pipelined connection does not wait for an answer before it sends the next statement. */
async function sendTogether(
  client: pg.PoolClient,
  statements: readonly (string | pg.QueryArrayConfig<unknown[]>)[],
): Promise<Answers> {
  const { stream } = client.connection;
  stream.cork();
  const answers = statements.map((statement) => client.query<unknown[]>(statement as pg.QueryArrayConfig<unknown[]>));
  stream.uncork();
  return (await Promise.all(answers)).map(({ rows }) => rows);
}
