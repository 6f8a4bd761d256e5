import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import type pg from 'pg';
import { createSchema } from '#graphql';
import { createPool, Reader } from '#store';
import { type CountingDatabase, countingDatabase } from './counting-database.ts';
import { openTestDatabase, type TestTemplate } from './open-test-database.ts';

export interface TestGraph {
  readonly schema: GraphQLSchema;
  readonly pool: pg.Pool;
  /** What the graph's reader sent to the database. */
  readonly database: CountingDatabase;
  /** Answers a document as a server does: parsed and validated once, however often it is asked. */
  readonly ask: (source: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;
  close(): Promise<void>;
}

/** The graph over a database of its own, without HTTP. */
export async function openTestGraph(template: TestTemplate = 'MIGRATED'): Promise<TestGraph> {
  const testDatabase = await openTestDatabase(template);
  const pool = createPool(testDatabase, { max: 4 });
  const database = countingDatabase(pool);
  const store = new Reader(database);
  const schema = createSchema();
  const documents = new Map<string, DocumentNode>();
  const documentOf = (source: string): DocumentNode => {
    const document = documents.get(source) ?? parse(source);
    const [error] = documents.has(source) ? [] : validate(schema, document);
    if (error) throw error;
    documents.set(source, document);
    return document;
  };
  return {
    schema,
    pool,
    database,
    ask: async (source, variableValues = {}) => {
      const result = await execute({ schema, document: documentOf(source), contextValue: { store }, variableValues });
      // What a client gets: values as JSON, objects with a prototype.
      return JSON.parse(JSON.stringify(result)) as ExecutionResult;
    },
    close: async () => {
      await pool.end();
      await testDatabase.close();
    },
  };
}
