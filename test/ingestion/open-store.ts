import { createPool, createPrisma, createWriter, type RecordWriter } from '#store';
import { openTestDatabase } from '../support/open-test-database.ts';

/** A store of one's own on a migrated database, and a look at what its tables hold. */
export interface TestStore {
  readonly writer: RecordWriter;
  /** Runs a SELECT. */
  query<Row extends object = Record<string, unknown>>(sql: string): Promise<Row[]>;
  /** Every row of every table as JSON, without when it was recorded. */
  dump(): Promise<Record<string, string[]>>;
  close(): Promise<void>;
}

const TABLES = [
  'actor',
  'article',
  'article_version',
  'country',
  'event',
  'evidence',
  'issue',
  'membership',
  'mention',
  'organisation',
  'person',
  'position',
  'statement',
  'statement_actor',
  'statement_issue',
  'statement_span',
];

export async function openStore(): Promise<TestStore> {
  const database = await openTestDatabase();
  const pool = createPool(database, { max: 4 });
  const prisma = createPrisma(pool);
  const query = async <Row extends object>(sql: string) => (await pool.query<Row>(sql)).rows;
  return {
    writer: createWriter(pool, prisma),
    query,
    dump: async () => {
      const rows = TABLES.map(async (table) => {
        const found = await query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM "${table}" t ORDER BY 1`);
        return [table, found.map(({ row }) => row)] as const;
      });
      return Object.fromEntries(await Promise.all(rows));
    },
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
      await database.close();
    },
  };
}
