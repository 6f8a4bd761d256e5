import type { ArticleRecord } from '#domain';
import { Extraction } from '#domain';
import type { ReadArticle } from './article/complete-article.ts';
import { isExtractable } from './article/language-of.ts';
import type { ArticleImported } from './article-outcome.ts';
import type { Extractor } from './extractor.ts';
import { type ImportTarget, importRecord } from './import-record.ts';
import { uriOf } from './link-names.ts';

/** An article whose record is whole, or as whole as we can make it. */
export interface ExtractedArticle extends ReadArticle {
  readonly extraction: Extraction;
}

/**
 * Finds what an article states, unless its record says so.
 * @param extractor null where there is none
 * @throws {OnrecordError} NOT_EXTRACTED
 */
export async function extractArticle(
  article: ReadArticle,
  extractor: Extractor | null,
  place: string,
): Promise<ExtractedArticle> {
  const { isGiven, record } = article;
  if (isGiven) return { ...article, extraction: Extraction.GIVEN };
  if (!isExtractable(record.language ?? 'en')) return { ...article, extraction: Extraction.OTHER_LANGUAGE };
  if (extractor === null) return { ...article, extraction: Extraction.UNAVAILABLE };
  const stated = await extractor.extract(record, place);
  return { ...article, record: { ...record, ...stated }, extraction: Extraction.EXTRACTED };
}

/** An article that nobody dated keeps the date that it was given when it first came. */
export async function keepAssumedDate(article: ReadArticle, store: ImportTarget['store']): Promise<ReadArticle> {
  if (!article.isDateAssumed) return article;
  const earlier = await store.readPublishedAt(uriOf(article.record));
  if (earlier === null) return article;
  return { ...article, record: { ...article.record, publishedAt: earlier.toISOString() } };
}

/**
 * Puts an article on record.
 * @throws {OnrecordError} BAD_RECORD where it cannot be put beside what is on record already
 */
export async function importArticle(
  target: ImportTarget,
  { how, extraction, isDateAssumed, record }: ExtractedArticle,
  source: string,
): Promise<ArticleImported> {
  const { unchanged, copyOf, statements, written, id } = await importRecord(target, record, source);
  return {
    outcome: unchanged ? 'UNCHANGED' : 'WRITTEN',
    source,
    uri: uriOf(record),
    articleId: id,
    how,
    extraction,
    language: languageOf(record),
    isDateAssumed,
    copyOf,
    statements,
    written,
  };
}

const languageOf = ({ language = 'en' }: ArticleRecord): string => language;
