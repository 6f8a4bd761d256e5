import { mentionIdOf, textOf } from '#domain';
import type { Row } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { ArticleOnRecord } from './read-current.ts';

export function articleRow(id: string, article: ArticleOnRecord): Row {
  const { uri, url, headline, dateline, byline, language } = article;
  return {
    ...{ id, uri, url, headline, dateline, byline, language },
    published_at: article.publishedAt,
    publisher_id: article.publisherId,
    wire_hash: article.wireHash,
    copy_of_id: article.copyOfId,
  };
}

export function mentionRows(versionId: string, article: LinkedArticle): Row[] {
  return article.mentions.map(({ actorId, start, end }) => ({
    id: mentionIdOf(versionId, actorId, { start, end }),
    article_version_id: versionId,
    article_id: article.id,
    actor_id: actorId,
    start,
    end,
    text: textOf(article.body, { start, end }),
  }));
}
