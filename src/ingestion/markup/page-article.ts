import { Readability } from '@mozilla/readability';
import { HowRead } from '#domain';
import type { ArticleDraft } from '../article/article-draft.ts';
import { firstFacts } from '../article/first-facts.ts';
import { blockText } from './block-text.ts';
import { fallbackArticle } from './fallback-article.ts';
import { jsonLdFacts } from './json-ld.ts';
import { metaFacts } from './meta-facts.ts';
import { type PageNode, parsePage } from './page-node.ts';
import { removeFurniture } from './remove-furniture.ts';

/** The article that a page shows, without what stands around it. */
export function pageArticle(html: string): ArticleDraft {
  const document = parsePage(html);
  const facts = firstFacts(jsonLdFacts(document), metaFacts(document));
  removeFurniture(document);
  const found = new Readability(document as never, { serializer: (node): PageNode => node }).parse();
  const text = found?.content == null ? '' : blockText(found.content);
  if (text === '') return { ...fallbackArticle(html), ...facts };
  return { ...firstFacts(facts, { headline: found?.title, byline: found?.byline }), how: HowRead.HTML, text };
}
