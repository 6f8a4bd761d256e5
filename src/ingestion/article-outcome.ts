import type { ErrorCode, Extraction, HowRead } from '#domain';
import type { ArticleWritten } from '#store';

/** What became of an article, or of a document in which none could be found. */
export type ArticleOutcome = ArticleImported | ArticleFailed;

interface Imported {
  /** Where it was read: a file, an address, "standard input", with the line or place in it. */
  readonly source: string;
  /** What the article is called. */
  readonly uri: string;
}

export interface ArticleImported extends Imported {
  /** WRITTEN: something of it is new. UNCHANGED: nothing is. */
  readonly outcome: 'WRITTEN' | 'UNCHANGED';
  readonly articleId: string;
  readonly how: HowRead;
  readonly extraction: Extraction;
  readonly language: string;
  /** Whether nothing tells when it was published, so that it has the time when it last changed or was first read. */
  readonly isDateAssumed: boolean;
  /** The uri of the article whose text this one has; what it states is told there. */
  readonly copyOf: string | null;
  /** How many statements it has. */
  readonly statements: number;
  readonly written: ArticleWritten;
}

export interface ArticleFailed {
  readonly outcome: 'FAILED';
  readonly source: string;
  /** What the article is called, where it came so far. */
  readonly uri: string | null;
  readonly code: ErrorCode;
  /** What is wrong, where, and what to do, in one line. */
  readonly reason: string;
  readonly cause: unknown;
}
