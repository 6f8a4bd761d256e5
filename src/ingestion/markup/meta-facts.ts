import type { ArticleFacts } from '../article/article-draft.ts';
import { firstFacts } from '../article/first-facts.ts';
import type { PageDocument } from './page-node.ts';

/** Where pages say what: the names of their meta elements, the surest first. */
const NAMES: Readonly<Partial<Record<keyof ArticleFacts, readonly string[]>>> = {
  url: ['og:url'],
  headline: ['og:title', 'twitter:title', 'dc.title'],
  byline: ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author'],
  publisher: ['og:site_name', 'dc.publisher', 'application-name'],
  language: ['og:locale', 'dc.language', 'language'],
  publishedAt: [
    'article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'publish-date',
    'pubdate',
    'dc.date.issued',
    'dc.date',
    'date',
  ],
};

/** What a page says about its article in meta elements, its canonical link and its first marked time. */
export function metaFacts(document: PageDocument): ArticleFacts {
  return firstFacts(
    { url: attribute(document, 'link[rel="canonical"]', 'href'), language: attribute(document, 'html', 'lang') },
    namedFacts(contentsByName(document)),
    { publishedAt: attribute(document, 'article time[datetime], time[datetime]', 'datetime') },
  );
}

function contentsByName(document: PageDocument): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const names = ['property', 'name', 'itemprop'].map((attribute) => meta.getAttribute(attribute));
    const name = names.find((one) => one !== null)?.toLowerCase() ?? '';
    const content = meta.getAttribute('content') ?? '';
    // Some give the address of who wrote it.
    const isNoName = name.includes('author') && content.includes('://');
    if (!isNoName && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

function namedFacts(contents: ReadonlyMap<string, string>): ArticleFacts {
  const facts = Object.entries(NAMES).map(([fact, names]) => {
    const name = names.find((one) => contents.has(one));
    return [fact, name === undefined ? null : contents.get(name)] as const;
  });
  return Object.fromEntries(facts);
}

function attribute(document: PageDocument, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}
