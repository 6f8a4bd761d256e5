import { parseFeed } from 'feedsmith';
import { HowRead } from '#domain';
import type { ArticleDraft } from '../article/article-draft.ts';
import { blockText } from './block-text.ts';
import { parsePage } from './page-node.ts';
import { stripTags } from './strip-tags.ts';
import { isTooMuch } from './too-much.ts';

const parse = (text: string) => parseFeed(text);
type Parsed = ReturnType<typeof parse>;
type Rss = Extract<Parsed, { format: 'rss' }>['feed'];
type Atom = Extract<Parsed, { format: 'atom' }>['feed'];
type Rdf = Extract<Parsed, { format: 'rdf' }>['feed'];
type Json = Extract<Parsed, { format: 'json' }>['feed'];

/**
 * The articles of a feed: RSS 0.9 to 2.0, Atom or JSON Feed. Each has as much text as the feed gives of it.
 * @throws {Error} where it is no feed
 */
export function feedArticles(text: string): ArticleDraft[] {
  const parsed = parse(text);
  switch (parsed.format) {
    case 'rss':
      return rssArticles(parsed.feed);
    case 'atom':
      return atomArticles(parsed.feed);
    case 'rdf':
      return rdfArticles(parsed.feed);
    case 'json':
      return jsonArticles(parsed.feed);
  }
}

function rssArticles({ title, language, items = [] }: Rss): ArticleDraft[] {
  return items.map(({ dc = {}, ...item }) => ({
    how: HowRead.FEED,
    ...linked(item.guid?.value, item.link),
    headline: wordsOf(item.title),
    byline: namesOf(dc.creators ?? item.authors),
    publisher: item.source?.title ?? title,
    language,
    publishedAt: first(item.pubDate, ...(dc.dates ?? [])),
    text: markupText(first(item.content?.encoded, item.description)),
  }));
}

function atomArticles({ title, xml, entries = [] }: Atom): ArticleDraft[] {
  return entries.map((entry) => ({
    how: HowRead.FEED,
    ...linked(entry.id, addressIn(entry.links)),
    headline: wordsOf(entry.title?.value),
    byline: namesOf(entry.authors),
    publisher: first(entry.source?.title?.value, title?.value),
    language: first(entry.xml?.lang, xml?.lang),
    publishedAt: first(entry.published, entry.updated),
    text: markupText(first(entry.content?.value, entry.summary?.value)),
  }));
}

function rdfArticles({ title, dc: { languages = [] } = {}, items = [] }: Rdf): ArticleDraft[] {
  return items.map(({ dc = {}, ...item }) => ({
    how: HowRead.FEED,
    ...linked(item.link, item.link),
    headline: wordsOf(item.title),
    byline: namesOf(dc.creators),
    publisher: title,
    language: languages[0],
    publishedAt: dc.dates?.[0],
    text: markupText(first(item.content?.encoded, item.description)),
  }));
}

function jsonArticles({ title, language, items = [] }: Json): ArticleDraft[] {
  return items.map((item) => ({
    how: HowRead.FEED,
    ...linked(item.id, item.url),
    headline: item.title,
    byline: namesOf(item.authors),
    publisher: title,
    language: first(item.language, language),
    publishedAt: first(item.date_published, item.date_modified),
    text:
      item.content_html === undefined ? (first(item.content_text, item.summary) ?? '') : markupText(item.content_html),
  }));
}

function addressIn(links: readonly { readonly rel?: string; readonly href?: string }[] = []): string | undefined {
  return links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}

/** What an entry is called. Its own name may mean something in its feed alone ("17"): its address is one everywhere. */
function linked(name: string | undefined, url: string | undefined): Pick<ArticleDraft, 'uri' | 'url'> {
  return { uri: name !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(name) ? name : (url ?? name), url };
}

const first = (...values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined && value.trim() !== '');

/** What a fragment of markup shows. */
export function markupText(markup: string | undefined): string {
  if (markup === undefined) return '';
  return isTooMuch(markup, 'HTML') ? stripTags(markup) : blockText(parsePage(markup).body);
}

interface Author {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

function namesOf(authors: readonly (string | Author)[] = []): string {
  return authors
    .map((author) => (typeof author === 'string' ? author : (author.name ?? author.email ?? '')))
    .join(', ');
}

/** A title may hold markup. */
function wordsOf(title = ''): string {
  return stripTags(title);
}
