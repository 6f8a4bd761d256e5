import { TextDecoder } from 'node:util';
import { badRecord } from '../bad-record.ts';
import { parseJson } from '../parse-json.ts';
import { decodeText } from '../source/decode-text.ts';
import { DocumentFormat, type SourceDocument } from '../source/source-document.ts';
import type { MarkupReader } from '../worker/markup-reader.ts';
import { type Circumstances, completeArticle, type ReadArticle } from './complete-article.ts';
import { jsonArticle } from './json-article.ts';
import { markdownArticle } from './markdown-article.ts';
import { textArticle } from './text-article.ts';

/** An article that stands in a document, not yet read: reading it throws where it cannot be. */
export interface ArticleInDocument {
  /** The document, and the line or the place in it: "news.jsonl:3", "feed.xml /2". */
  readonly place: string;
  readonly read: () => Promise<ReadArticle>;
}

export interface Reading {
  readonly reader: MarkupReader;
  /** Used where nothing tells when an article was published. */
  readonly now: Date;
}

/**
 * The articles of a document, in its order. One with a fault does not keep the others from being read.
 * @throws {OnrecordError} BAD_RECORD where the document itself cannot be read
 */
export async function* articlesIn(document: SourceDocument, reading: Reading): AsyncGenerator<ArticleInDocument> {
  const known = { ...document, now: reading.now };
  switch (document.format) {
    case DocumentFormat.TEXT:
      yield one(known, () => textArticle(decodeText(document)));
      break;
    case DocumentFormat.MARKDOWN:
      yield one(known, () => markdownArticle(decodeText(document)));
      break;
    case DocumentFormat.HTML:
      yield one(known, () => reading.reader.readPage(decodeText(document)));
      break;
    case DocumentFormat.XML:
      yield* articlesOfFeed(known, decodeText(document), reading);
      break;
    case DocumentFormat.JSONL:
      yield* articlesOfLines(known, document.bytes, reading);
      break;
    case DocumentFormat.JSON:
      yield* articlesOfJson(known, decodeText(document), reading);
  }
}

type Draft = Parameters<typeof completeArticle>[0];

function one(known: Circumstances, draft: () => Draft | Promise<Draft>): ArticleInDocument {
  return { place: known.place, read: async () => completeArticle(await draft(), known) };
}

/** Only a document with one article is what that article is called by. */
function partOf(known: Circumstances, part: string): Circumstances {
  return { ...known, place: `${known.place}${part}`, name: null, url: null };
}

async function* articlesOfFeed(
  known: Circumstances,
  text: string,
  { reader }: Reading,
): AsyncGenerator<ArticleInDocument> {
  for (const [index, draft] of (await reader.readFeed(text, known.place)).entries()) {
    yield one(partOf(known, ` /${index}`), () => draft);
  }
}

async function* articlesOfJson(
  known: Circumstances,
  text: string,
  reading: Reading,
): AsyncGenerator<ArticleInDocument> {
  const value = parseJson(text, known.place);
  if (isFeed(value)) yield* articlesOfFeed(known, text, reading);
  else if (!Array.isArray(value)) yield { place: known.place, read: () => jsonArticle(value, known, reading.reader) };
  else {
    for (const [index, item] of (value as unknown[]).entries()) {
      const part = partOf(known, ` /${index}`);
      yield { place: part.place, read: () => jsonArticle(item, part, reading.reader) };
    }
  }
}

/** Lines are taken from the bytes one by one: there may be very many. */
function* articlesOfLines(known: Circumstances, bytes: Uint8Array, { reader }: Reading): Generator<ArticleInDocument> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end === -1 ? bytes.length : end);
    start = end === -1 ? bytes.length : end + 1;
    if (line.every((byte) => byte <= 0x20)) continue;
    const part = partOf(known, `:${number}`);
    yield {
      place: part.place,
      read: () => jsonArticle(parseJson(decoded(line, decoder, part.place), part.place), part, reader),
    };
  }
}

function decoded(line: Uint8Array, decoder: TextDecoder, place: string): string {
  try {
    return decoder.decode(line);
  } catch (error) {
    throw badRecord(place, 'is not UTF-8; save it as UTF-8', { cause: error });
  }
}

/** JSON Feed, section "version" (https://www.jsonfeed.org/version/1.1/). */
function isFeed(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
  return typeof version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(version);
}
