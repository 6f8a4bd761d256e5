import type { MembershipRecord, PositionRecord, StatementRecord } from '#domain';
import type { ExtractedEvent } from './events/find-events.ts';
import type { IssueIndex } from './issues/issue-index.ts';
import { pipeline } from './pipeline.ts';

/** An article to be read. */
export interface ArticleText {
  readonly text: string;
  /** A day, or a date and time with its offset. */
  readonly publishedAt?: string | null;
}

/** What an article states, in the interchange format; all spans are UTF-16 code units into its text. */
export interface ExtractedRecord {
  readonly statements: readonly StatementRecord[];
  readonly positions: readonly PositionRecord[];
  readonly memberships: readonly MembershipRecord[];
  /** The events that it names; a statement that was made at one has its name. */
  readonly events: readonly ExtractedEvent[];
}

/**
 * Reads an article. The same text always gives the same record, in a time that grows with its length.
 *
 * @param knownIssues issues on record: a statement that names one is about that one, and not about its own words
 */
export function extract(
  { text, publishedAt = null }: ArticleText,
  knownIssues: IssueIndex | null = null,
): ExtractedRecord {
  const { statements, positions, memberships, events } = pipeline.run({ text, publishedAt, knownIssues });
  return { statements, positions, memberships, events };
}
