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
