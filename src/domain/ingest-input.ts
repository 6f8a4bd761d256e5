/** One article to take in: its text, or where it can be read; and what is known about it. */
export interface IngestInput {
  readonly text?: string | null;
  readonly url?: string | null;
  readonly uri?: string | null;
  readonly headline?: string | null;
  /** A day, or a date and time with its offset. */
  readonly publishedAt?: string | null;
  /** BCP 47. */
  readonly language?: string | null;
  readonly publisher?: string | null;
}
