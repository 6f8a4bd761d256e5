/** A step of a plan that was carried out, as EXPLAIN (ANALYZE, FORMAT JSON) tells it. Rows are those of one loop. */
export interface PlanStep {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly Filter?: string;
  readonly 'Sort Key'?: readonly string[];
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanStep[];
}

/** All steps of a plan. */
const stepsOf = (step: PlanStep): PlanStep[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

/**
 * The tables that grow with the record. Of countries, organisations, issues and events there are hundreds or thousands
 * however many articles are read: to read them all takes less than a millisecond or two, and an index is not worth writing.
 */
const GROWING: ReadonlySet<string> = new Set([
  'actor',
  'article',
  'article_version',
  'evidence',
  'membership',
  'mention',
  'position',
  'statement',
  'statement_actor',
  'statement_issue',
  'statement_span',
]);

/** More rows than a page has, or a test of a few; fewer than any growing table of the filled record. */
const MANY = 500;

const loopsOf = (step: PlanStep): number => step['Actual Loops'] ?? 1;

/** How many rows a step reads of a growing table only to leave them out. */
function discarded(step: PlanStep): number {
  if (!GROWING.has(step['Relation Name'] ?? '')) return 0;
  const removed = (step['Rows Removed by Filter'] ?? 0) + (step['Rows Removed by Index Recheck'] ?? 0);
  return removed * loopsOf(step);
}

/** How many rows a step puts in order at once. */
function sorted(step: PlanStep): number {
  if (step['Node Type'] !== 'Sort') return 0;
  return Math.max(0, ...(step.Plans ?? []).map((below) => below['Actual Rows'] ?? 0));
}

const told = (step: PlanStep): string =>
  [
    step['Node Type'],
    step['Relation Name'],
    step['Index Name'],
    step['Index Cond'] === undefined ? '' : `by ${step['Index Cond']}`,
    step.Filter === undefined ? '' : `filter ${step.Filter}`,
    step['Sort Key']?.join(', '),
  ]
    .filter(Boolean)
    .join(' ');

/** The steps of a plan that read a growing table to leave most of it out, or put much in order, as lines to be read. */
export const wasteIn = (plan: PlanStep): string[] =>
  stepsOf(plan)
    .filter((step) => discarded(step) > MANY || sorted(step) > MANY)
    .map(told);

/** The growing tables that a plan reads from one end to the other. */
export const wholeReadsIn = (plan: PlanStep): string[] =>
  stepsOf(plan)
    .filter((step) => step['Node Type'] === 'Seq Scan' && GROWING.has(step['Relation Name'] ?? ''))
    .map(told);
