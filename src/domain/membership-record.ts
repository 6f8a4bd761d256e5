import type { PartialDate } from './partial-date.ts';
import type { Span } from './span.ts';

/** Who belongs to what, as an article record gives it. */
export interface MembershipRecord {
  /** The name of a country, an organisation or a person. */
  readonly member: string;
  readonly organisation: string;
  /** In words: "founding member". */
  readonly role: string;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  /** The words that say so. */
  readonly evidence: Span;
}
