import { HowRead } from '#domain';
import type { ArticleDraft } from '../article/article-draft.ts';
import { stripTags } from './strip-tags.ts';

/** All the words of a page, for a page that cannot be read any better. */
export function fallbackArticle(html: string): ArticleDraft {
  const title = /<title[^>]{0,200}>([^<]{1,500})</i.exec(html.slice(0, 100_000))?.[1];
  return { how: HowRead.HTML_FALLBACK, headline: title === undefined ? null : stripTags(title), text: stripTags(html) };
}
