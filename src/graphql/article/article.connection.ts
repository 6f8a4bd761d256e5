import { connection } from '../paging/connection.ts';
import { ArticleFacets } from './article.facets.ts';
import { Article } from './article.type.ts';

export const ArticleConnection = connection('Article', () => Article, {
  facets: ArticleFacets,
  timeline: 'when they were published',
});
