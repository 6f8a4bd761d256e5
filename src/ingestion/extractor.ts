import type { ArticleRecord } from '#domain';
import type { IssueIndex } from '#extraction';
import type { ReferenceIssue } from '#store';

/** What an article is read for. */
export interface ExtractableArticle {
  readonly text: string;
  /** A day, or a date and time with its offset; what is said with no day of its own was said then. */
  readonly publishedAt: string | null;
}

/** What an article states. */
export type Extracted = Pick<ArticleRecord, 'statements' | 'positions' | 'memberships'>;

/**
 * Finds what an article states. A module that is named to `openExtractionPool` exports one as `extract`.
 * @param knownIssues a statement that names one is about that one; null where none are known
 */
export type Extract = (article: ExtractableArticle, knownIssues: IssueIndex | null) => Extracted;

/** The same, somewhere else. */
export interface Extractor {
  /** @throws {OnrecordError} NOT_EXTRACTED where it does not get through an article */
  extract(article: ExtractableArticle, place: string): Promise<Extracted>;
  /** From the next article on, these are the issues that are known. */
  know(issues: readonly ReferenceIssue[]): void;
  close(): Promise<void>;
}
