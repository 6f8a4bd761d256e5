import { mentionIdOf, textOf } from '#domain';
import type { Row } from './insert-rows.ts';
import type { LinkedArticle } from './linked-article.ts';
import type { ArticleOnRecord } from './read-current.ts';
import type { CurrentVersion } from './write-version.ts';

export function articleRow(id: string, article: ArticleOnRecord): Row {
  const { uri, url, headline, dateline, byline, language } = article;
  return {
    ...{ id, uri, url, headline, dateline, byline, language },
    published_at: new Date(article.publishedAt),
    publisher_id: article.publisherId,
    wire_hash: article.wireHash,
    copy_of_id: article.copyOfId,
  };
}

export function mentionRows(version: CurrentVersion, article: LinkedArticle): Row[] {
  return article.mentions.map(({ actorId, start, end }) => ({
    id: mentionIdOf(version.id, actorId, { start, end }),
    article_version_id: version.id,
    article_id: article.id,
    actor_id: actorId,
    start,
    end,
    text: textOf(article.body, { start, end }),
  }));
}
