import { HowRead } from '#domain';
import type { ArticleDraft } from './article-draft.ts';

/** A plain text is an article as it stands. */
export function textArticle(text: string): ArticleDraft {
  return { how: HowRead.TEXT, text };
}
