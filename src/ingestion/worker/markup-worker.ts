import type { ArticleDraft } from '../article/article-draft.ts';
import { feedArticles, markupText } from '../markup/feed-articles.ts';
import { pageArticle } from '../markup/page-article.ts';
import { answerJobs } from './answer-jobs.ts';

/** Markup to be read as something. */
export interface MarkupJob {
  readonly as: 'PAGE' | 'FEED' | 'FRAGMENT';
  readonly markup: string;
}

/** What was read: the one article of a page, those of a feed, or one that has only a text. */
export type MarkupResult = readonly ArticleDraft[];

answerJobs(({ as, markup }: MarkupJob): MarkupResult => {
  switch (as) {
    case 'PAGE':
      return [pageArticle(markup)];
    case 'FEED':
      return feedArticles(markup);
    case 'FRAGMENT':
      return [{ how: 'HTML', text: markupText(markup) }];
  }
});
