import type { ArticleFacts } from '../article/article-draft.ts';
import type { PageDocument } from './page-node.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What a page says about its article in JSON-LD (https://schema.org/NewsArticle and its kin). */
export function jsonLdFacts(document: PageDocument): ArticleFacts {
  const article = thingsIn(document).find(isArticle);
  if (article === undefined) return {};
  return {
    url: wordsIn(article['url']) ?? wordsIn(article['mainEntityOfPage']) ?? idOf(article['mainEntityOfPage']),
    headline: wordsIn(article['headline']) ?? wordsIn(article['name']),
    byline: namesIn(article['author']),
    publisher: namesIn(article['publisher']),
    language: wordsIn(article['inLanguage']),
    dateline: wordsIn(article['dateline']),
    publishedAt: wordsIn(article['datePublished']) ?? wordsIn(article['dateCreated']),
  };
}

function thingsIn(document: PageDocument): Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap(({ textContent }) => {
    try {
      return spread(JSON.parse(textContent ?? ''));
    } catch {
      // A page whose JSON-LD is none is read like a page without.
      return [];
    }
  });
}

/** The things of a list, and those of a graph. */
function spread(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap((part) => (isThing(part) ? spread(part) : []));
  if (!isThing(value)) return [];
  const graph = value['@graph'];
  return [value, ...(Array.isArray(graph) ? graph.filter(isThing) : [])];
}

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat();
  return types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesIn(value: unknown): string | null {
  const names = [value].flat().flatMap((part) => wordsIn(isThing(part) ? part['name'] : part) ?? []);
  return names.length === 0 ? null : names.join(', ');
}

function idOf(value: unknown): string | null {
  return isThing(value) ? wordsIn(value['@id']) : null;
}

function wordsIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
