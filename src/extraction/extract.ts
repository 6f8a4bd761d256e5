import type { MembershipRecord, PositionRecord, StatementRecord } from '#domain';
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
}

/** Reads an article. The same text always gives the same record, in a time that grows with its length. */
export function extract({ text, publishedAt = null }: ArticleText): ExtractedRecord {
  const { statements } = pipeline.run({ text, publishedAt });
  return { statements, positions: [], memberships: [] };
}
