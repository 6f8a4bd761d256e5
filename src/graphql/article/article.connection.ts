import { connection } from '../paging/connection.ts';
import { Article } from './article.type.ts';

export const ArticleConnection = connection('Article', () => Article);
