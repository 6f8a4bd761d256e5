import { createHash } from 'node:crypto';
import { type ArticleRecord, ErrorCode, HowRead, type Ingested, type IngestInput, OnrecordError } from '#domain';
import type { RecordWriter } from '#store';
import { type ArticleInDocument, articlesIn } from './article/articles-in.ts';
import { completeArticle, type ReadArticle } from './article/complete-article.ts';
import { badRecord } from './bad-record.ts';
import { checkRecord } from './check-record.ts';
import type { Extractor } from './extractor.ts';
import { extractArticle, importArticle, keepAssumedDate } from './import-article.ts';
import { openTarget } from './open-target.ts';
import { type FetchOptions, fetchDocument } from './source/fetch-document.ts';
import { takingTurns } from './taking-turns.ts';
import { openMarkupReader } from './worker/markup-reader.ts';

/** Takes in one article at a time, for whoever asks. */
export interface Ingester {
  /**
   * @param key of the asker's making: the same input under the same key is taken in once, however often it is asked for
   * @throws {OnrecordError} BAD_USER_INPUT, KEY_REUSED, TOO_LARGE, FORBIDDEN, URL_REFUSED, URL_UNREACHABLE, BAD_RECORD
   *   or NOT_EXTRACTED
   */
  readonly ingest: (input: IngestInput, key: string) => Promise<Ingested>;
  close(): Promise<void>;
}

export interface IngesterSetting {
  readonly store: RecordWriter;
  readonly extractor: Extractor | null;
  /** Whether addresses are read. */
  readonly allowsUrls: boolean;
  readonly clock: () => Date;
  readonly fetching?: FetchOptions;
}

/** The longest text that is taken in for a client, in UTF-16 code units. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_KEY = 200;

export function openIngester(setting: IngesterSetting): Ingester {
  const { store, extractor, clock } = setting;
  const reader = openMarkupReader(1);
  const read = (input: IngestInput): Promise<ReadArticle> => {
    const { text, url } = input;
    if (text != null && url == null) return Promise.resolve(articleOf(input, text, clock()));
    if (url == null || text != null) throw badInput('give either a text or a url');
    return readUrl(url, input);
  };
  const readUrl = async (url: string, input: IngestInput): Promise<ReadArticle> => {
    if (!setting.allowsUrls) {
      throw new OnrecordError(ErrorCode.FORBIDDEN, 'this server reads no addresses; give the text');
    }
    const document = await fetchDocument(url, setting.fetching);
    const articles: ArticleInDocument[] = [];
    for await (const one of articlesIn(document, { reader, now: clock() })) articles.push(one);
    const [article] = articles;
    if (article === undefined || articles.length > 1) {
      throw badRecord(url, `holds ${articles.length} articles; give the address of one`);
    }
    return withFacts(await article.read(), input, url);
  };
  const ingestOnce = async (input: IngestInput, key: string): Promise<Ingested> => {
    const inputHash = createHash('sha256')
      .update(JSON.stringify(known(input)))
      .digest('hex');
    const request = { key, inputHash };
    const before = await store.readRequest(request);
    if (before !== null) return { articleId: before, unchanged: true, read: null };
    const article = await keepAssumedDate(await read(input), store);
    const place = input.url ?? 'the text';
    extractor?.know(await store.readReferenceIssues());
    const extracted = await extractArticle(article, extractor, place);
    const target = { ...(await openTarget(store)), request };
    const { articleId, outcome, how, extraction } = await importArticle(target, extracted, place);
    return { articleId, unchanged: outcome === 'UNCHANGED', read: { how, extraction } };
  };
  // Who asks again while the first is at it finds it done.
  const oneByOne = takingTurns();
  return {
    ingest: async (input, key) => {
      checkInput(input, key);
      return oneByOne([key], () => ingestOnce(input, key));
    },
    close: () => reader.close(),
  };
}

function checkInput({ text }: IngestInput, key: string): void {
  if (key.trim() === '' || key.length > LONGEST_KEY) {
    throw badInput(`idempotencyKey has 1 to ${LONGEST_KEY} characters`);
  }
  if (text != null && text.length > LONGEST_TEXT) {
    throw new OnrecordError(ErrorCode.TOO_LARGE, `the text is longer than ${LONGEST_TEXT} UTF-16 code units`);
  }
}

function articleOf(input: IngestInput, text: string, now: Date): ReadArticle {
  const place = 'the text';
  const article = completeArticle(
    { ...known(input), url: null, how: HowRead.TEXT, text },
    { place, name: null, url: null, changedAt: null, now },
  );
  return withFacts(article, input, place);
}

/** What the asker knows goes before what the document says, and has to be right. */
function withFacts(article: ReadArticle, input: IngestInput, place: string): ReadArticle {
  const facts = known({ ...input, text: null, url: null });
  const record: ArticleRecord = checkRecord({ ...article.record, ...facts }, place);
  return { ...article, isDateAssumed: article.isDateAssumed && facts.publishedAt === undefined, record };
}

/** The input without what is null. */
function known(input: IngestInput): { readonly [name in keyof IngestInput]?: string } {
  const names = ['headline', 'language', 'publishedAt', 'publisher', 'text', 'uri', 'url'] as const;
  return Object.fromEntries(names.flatMap((name) => (input[name] == null ? [] : [[name, input[name]]])));
}

function badInput(fault: string): OnrecordError {
  return new OnrecordError(ErrorCode.BAD_USER_INPUT, fault);
}
