import type { Plan } from './plan.ts';

/** How PostgreSQL is to tell its plan: as lines for people, or as objects for programs (PostgreSQL manual, 14.1). */
export type ExplanationFormat = 'TEXT' | 'JSON';

/** How a question is answered. */
export interface Explanation {
  /** The one statement. */
  readonly sql: string;
  /** What its placeholders `$1`, `$2` … stand for. */
  readonly values: readonly unknown[];
  /** PostgreSQL's plan, which it has carried out and timed: lines, or what EXPLAIN gives as JSON. */
  readonly plan: readonly unknown[];
}

/** The statement that asks PostgreSQL how it carries out a plan. */
export const explaining = ({ sql }: Plan, format: ExplanationFormat): string =>
  `explain (analyze, buffers, format ${format.toLowerCase()}) ${sql}`;

/** What PostgreSQL said, of its rows. */
export const planIn = (rows: readonly unknown[][], format: ExplanationFormat): readonly unknown[] =>
  format === 'JSON' ? (rows[0]?.[0] as unknown[]) : rows.map(([line]) => line);
