import type { MembershipRecord } from './membership-record.ts';
import type { PositionRecord } from './position-record.ts';
import type { StatementRecord } from './statement-record.ts';

/**
 * One article and what it states, as it is interchanged: `docs/record.schema.json`, explained in
 * `docs/record-format.md`. All offsets are UTF-16 code units into `text`. Actors, issues and events go by their names.
 */
export interface ArticleRecord {
  /** What the giver of the record calls it. */
  readonly id: string;
  /** What the publisher calls it; by default its url, else a URN made of the id. */
  readonly uri?: string | null;
  readonly url?: string | null;
  readonly headline?: string | null;
  /** Where it was written, as it says itself. */
  readonly dateline?: string | null;
  readonly byline?: string | null;
  /** The name of the publishing organisation. */
  readonly publisher?: string | null;
  /** BCP 47; by default "en". */
  readonly language?: string;
  /** A day, or a date and time with its offset. */
  readonly publishedAt: string;
  /** The whole text, verbatim. */
  readonly text: string;
  readonly statements: readonly StatementRecord[];
  readonly positions: readonly PositionRecord[];
  readonly memberships: readonly MembershipRecord[];
}
