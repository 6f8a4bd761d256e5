import { HowRead } from '#domain';
import { badRecord } from '../bad-record.ts';
import { checkRecord } from '../check-record.ts';
import type { MarkupReader } from '../worker/markup-reader.ts';
import type { ArticleDraft } from './article-draft.ts';
import { type Circumstances, completeArticle, type ReadArticle } from './complete-article.ts';
import { isNinjs, ninjsArticle } from './ninjs-article.ts';

const STATED = ['statements', 'positions', 'memberships'] as const;

/**
 * The article of a JSON object, told by its shape: a record of ours, a record without what it states, or ninjs.
 * @throws {OnrecordError} BAD_RECORD where it is none of them
 */
export async function jsonArticle(
  value: unknown,
  circumstances: Circumstances,
  reader: MarkupReader,
): Promise<ReadArticle> {
  const { place } = circumstances;
  if (isNinjs(value)) return completeArticle(await ninjsArticle(value, place, reader), circumstances);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('text' in value)) {
    throw badRecord(place, 'is neither a record, nor an article with a text, nor ninjs; see docs/ingestion.md');
  }
  if (STATED.some((list) => list in value)) {
    const record = checkRecord(value, place);
    return { how: HowRead.RECORD, isGiven: true, isDateAssumed: false, isNamedByFile: false, record };
  }
  return completeArticle(draftOf(value, circumstances), circumstances);
}

const placeholders = { statements: [], positions: [], memberships: [], publishedAt: '1970-01-01' };

/** An article is a record that may leave out more: what it states, when it was published and what it is called. */
function draftOf(value: object, { place, name }: Circumstances): ArticleDraft {
  const { id, uri, url, text, ...facts } = checkRecord({ ...placeholders, id: name ?? 'article', ...value }, place);
  const own = 'id' in value ? `urn:onrecord:article:${id}` : null;
  return {
    ...facts,
    how: HowRead.ARTICLE,
    uri: uri ?? url ?? own,
    url,
    publishedAt: 'publishedAt' in value ? facts.publishedAt : null,
    text,
  };
}
