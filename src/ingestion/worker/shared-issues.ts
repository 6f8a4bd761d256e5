import type { ReferenceIssue } from '#store';

/** Issues in memory that all threads see: handing them to a thread copies nothing. */
export interface SharedIssues {
  /** Another one for other issues. */
  readonly edition: number;
  readonly json: SharedArrayBuffer;
}

/** @param before what was shared until now; the same issues again are that */
export function shareIssues(issues: readonly ReferenceIssue[], before: SharedIssues | null): SharedIssues {
  const bytes = Buffer.from(JSON.stringify(issues));
  if (before !== null && bytes.equals(Buffer.from(before.json))) return before;
  const json = new SharedArrayBuffer(bytes.length);
  bytes.copy(new Uint8Array(json));
  return { edition: (before?.edition ?? 0) + 1, json };
}

export function issuesIn({ json }: SharedIssues): ReferenceIssue[] {
  return JSON.parse(Buffer.from(json).toString()) as ReferenceIssue[];
}
