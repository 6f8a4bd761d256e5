import { HowRead } from '#domain';
import { badRecord } from '../bad-record.ts';
import type { MarkupReader } from '../worker/markup-reader.ts';
import type { ArticleDraft } from './article-draft.ts';

/** A JSON object, its names written as ninjs 1 writes them, whichever version it is. */
type Item = Readonly<Record<string, unknown>>;

const MARKS_OF_NINJS = ['versioncreated', 'firstcreated', 'contentcreated', 'headline', 'headlines', 'bodies'];

/**
 * Whether a JSON value is a news item of IPTC ninjs 1, 2 or 3 (https://iptc.org/standards/ninjs/). Only its uri is
 * mandatory there, so it has to have something else of it as well.
 */
export function isNinjs(value: unknown): boolean {
  const item = itemOf(value);
  if (typeof item['uri'] !== 'string' || 'text' in item) return false;
  return MARKS_OF_NINJS.some((name) => name in item) || Object.keys(item).some((name) => name.startsWith('body'));
}

/**
 * The article of a ninjs item.
 * @throws {OnrecordError} BAD_RECORD where the item has no text: a picture, an event
 */
export async function ninjsArticle(value: unknown, place: string, reader: MarkupReader): Promise<ArticleDraft> {
  const item = itemOf(value);
  // The markup knows the paragraphs, which the plain text may have lost.
  const { markup, plain } = bodyOf(item);
  const text = markup === null ? plain : await reader.readText(markup);
  if (text === null) throw badRecord(place, 'is a ninjs item without a text');
  return {
    how: HowRead.NINJS,
    uri: wordsIn(item['uri']),
    headline: firstWords(item['headline'], mainOf(item['headlines']), item['title']),
    byline: firstWords(item['byline'], item['by'], mainOf(item['bylines'])),
    dateline: firstWords(item['dateline'], item['located']),
    publisher: firstWords(item['copyrightholder'], nameOf(item['infosources']), item['source']),
    language: wordsIn(item['language']),
    publishedAt: firstWords(item['firstcreated'], item['versioncreated'], item['contentcreated']),
    text,
  };
}

function itemOf(value: unknown): Item {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.toLowerCase().replaceAll('_', ''), part]),
  );
}

function bodyOf(item: Item): { markup: string | null; plain: string | null } {
  const bodies = partsOf(item['bodies']).map((body) => ({ value: wordsIn(body['value']), type: typeOf(body) }));
  const isMarkup = (type: string): boolean => type.includes('html');
  const markup = bodies.filter(({ type }) => isMarkup(type)).map(({ value }) => value);
  const plain = bodies.filter(({ type }) => !isMarkup(type) && !type.includes('xml')).map(({ value }) => value);
  return {
    markup: firstWords(item['bodyxhtml'], item['bodyhtml'], ...markup),
    plain: firstWords(item['bodytext'], ...plain),
  };
}

const typeOf = (body: Item): string => (wordsIn(body['contenttype']) ?? '').toLowerCase();

/** The value of the part that is the main one, or the first. */
function mainOf(value: unknown): string | null {
  const parts = partsOf(value);
  return wordsIn((parts.find(({ role }) => role === 'main') ?? parts[0])?.['value']);
}

function nameOf(value: unknown): string | null {
  return wordsIn(partsOf(value)[0]?.['name']);
}

function partsOf(value: unknown): Item[] {
  return Array.isArray(value) ? value.map(itemOf) : [];
}

function firstWords(...values: readonly unknown[]): string | null {
  return values.map(wordsIn).find((words) => words !== null) ?? null;
}

function wordsIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
