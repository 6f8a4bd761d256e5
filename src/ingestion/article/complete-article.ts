import { createHash } from 'node:crypto';
import type { ArticleRecord, HowRead } from '#domain';
import { badRecord } from '../bad-record.ts';
import { checkRecord } from '../check-record.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { ArticleDraft } from './article-draft.ts';
import { firstFacts } from './first-facts.ts';
import { languageOf } from './language-of.ts';
import { momentIn } from './moment-in.ts';
import { readHead } from './read-head.ts';

/** An article with all that a record has, its statements perhaps still to be found. */
export interface ReadArticle {
  readonly how: HowRead;
  /** Whether the record says what it states; else that is to be extracted. */
  readonly isGiven: boolean;
  /** Whether neither the document nor its text tells when it was published. */
  readonly isDateAssumed: boolean;
  /** Whether only the name of the document tells it from others. */
  readonly isNamedByFile: boolean;
  readonly record: ArticleRecord;
}

/** What is known of an article without looking at it. */
export interface Circumstances extends Pick<SourceDocument, 'name' | 'url' | 'changedAt'> {
  /** Where it was read: "feed.xml /3". */
  readonly place: string;
  /** Used where nothing tells when the article was published. */
  readonly now: Date;
}

/**
 * Makes an article of a draft: what the document leaves open is taken from the text, then from the circumstances.
 * @throws {OnrecordError} BAD_RECORD where it holds no text, or text that cannot be stored
 */
export function completeArticle(draft: ArticleDraft, circumstances: Circumstances): ReadArticle {
  const { how, text } = draft;
  const { place, name, changedAt, now } = circumstances;
  if (text.trim() === '') throw badRecord(place, 'holds no text of an article');
  const head = readHead(text);
  const { url: address, ...facts } = firstFacts(draft, head);
  const url = webAddress(address) ?? circumstances.url;
  const stated = momentIn(draft.publishedAt) ?? momentIn(head.publishedAt);
  const uri = facts.uri ?? url;
  const record: ArticleRecord = {
    ...nothingKnown,
    ...facts,
    id: uri ?? name ?? fingerprintOf(text),
    uri,
    url,
    language: languageOf(facts.language, text),
    publishedAt: stated ?? changedAt ?? now.toISOString(),
    text,
  };
  return {
    how,
    isGiven: false,
    isDateAssumed: stated === null,
    isNamedByFile: uri === null && name !== null,
    record: checkRecord(record, place),
  };
}

const nothingKnown = {
  headline: null,
  dateline: null,
  byline: null,
  publisher: null,
  statements: [],
  positions: [],
  memberships: [],
};

/** What tells a text from others that nothing else does. */
function fingerprintOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}

function webAddress(address: string | null | undefined): string | null {
  return address != null && /^https?:\/\/\S+$/.test(address) ? address : null;
}
