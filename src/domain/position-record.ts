import type { PartialDate } from './partial-date.ts';
import type { Span } from './span.ts';

/** Who holds which office, as an article record gives it. */
export interface PositionRecord {
  readonly person: string;
  /** In the words of the text: "Foreign Minister". */
  readonly title: string;
  /** The name of the country or organisation that it is an office of. */
  readonly of: string | null;
  readonly since?: PartialDate | null;
  readonly until?: PartialDate | null;
  /** The words that say so. */
  readonly evidence: Span;
}
