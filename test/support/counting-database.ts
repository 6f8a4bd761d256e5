import type pg from 'pg';

/** A statement as it was sent. */
export interface SentStatement {
  /** The name that it is prepared under, where it has one. */
  readonly name?: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Where a `Reader` sends its statements; it remembers them. */
export interface CountingDatabase {
  query(statement: {
    name?: string;
    text: string;
    values: unknown[];
    rowMode: 'array';
  }): Promise<{ rows: unknown[][] }>;
  /** All statements since it was made or last asked to forget, in order. */
  readonly sent: readonly SentStatement[];
  readonly forget: () => void;
}

/** Passes statements on to a pool and counts them. */
export function countingDatabase(pool: pg.Pool): CountingDatabase {
  const sent: SentStatement[] = [];
  return {
    sent,
    query: (statement) => {
      sent.push(statement);
      return pool.query<unknown[]>(statement);
    },
    forget: () => {
      sent.length = 0;
    },
  };
}
