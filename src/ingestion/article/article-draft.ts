import type { HowRead } from '#domain';

/** An article as its document gives it; what the document leaves open may stand in the text. */
export interface ArticleDraft extends ArticleFacts {
  readonly how: HowRead;
  /** Verbatim, or what the markup shows; paragraphs are separated by blank lines. */
  readonly text: string;
}

/** What may be known about an article. */
export interface ArticleFacts {
  readonly uri?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly headline?: string | null | undefined;
  readonly dateline?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  /** A language tag, more or less. */
  readonly language?: string | null | undefined;
  /** A date in any of the forms that documents use. */
  readonly publishedAt?: string | null | undefined;
}
