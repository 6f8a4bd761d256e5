/** How the words of an article were found. */
export const HowRead = {
  /** A record of ours, statements and all. */
  RECORD: 'RECORD',
  /** Our article format: a record without what it states. */
  ARTICLE: 'ARTICLE',
  TEXT: 'TEXT',
  MARKDOWN: 'MARKDOWN',
  HTML: 'HTML',
  /** The page was too large, too deep, too slow or held no article that could be told from the rest: all its text. */
  HTML_FALLBACK: 'HTML_FALLBACK',
  FEED: 'FEED',
  NINJS: 'NINJS',
} as const;
export type HowRead = (typeof HowRead)[keyof typeof HowRead];

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
