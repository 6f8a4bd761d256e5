import type { Explanation } from '#store';

/** How a question is answered, for people: the statement, what its placeholders stand for, PostgreSQL's plan. */
export function explanationText({ sql, values, plan }: Explanation): string {
  const parameters = values.map((value, index) => `$${index + 1} = ${JSON.stringify(value)}`);
  const parts = [sql, ...(parameters.length > 0 ? [parameters.join('\n')] : []), plan.join('\n')];
  return `${parts.join('\n\n')}\n`;
}
