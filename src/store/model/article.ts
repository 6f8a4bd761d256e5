import type { Entity } from './entity.ts';
import { byNode, byValue } from './facet.ts';
import { aspect, boolean, connection, id, instant, integer, list, one, text } from './field.ts';

export const article: Entity = {
  name: 'Article',
  table: 'article',
  fields: {
    id: id('article'),
    uri: text('uri', { unique: true }),
    url: text('url', { nullable: true, unique: true }),
    headline: text('headline', { nullable: true }),
    dateline: text('dateline', { nullable: true }),
    byline: text('byline', { nullable: true }),
    publishedAt: instant('published_at'),
    language: text('language'),
    publisher: one('Organisation', { table: 'actor', by: 'publisher_id', nullable: true }),
    version: {
      ...one('ArticleVersion', { table: 'article_version', by: 'id' }),
      source: (near, far) => ({
        from: `article_version ${far}`,
        where: `${far}.article_id = ${near}.id and ${far}.is_current`,
      }),
    },
    versions: list(
      'ArticleVersion',
      (near, far) => ({ from: `article_version ${far}`, where: `${far}.article_id = ${near}.id` }),
      (far) => `${far}.number desc`,
    ),
    copyOf: one('Article', { table: 'article', by: 'copy_of_id', nullable: true }),
    copies: connection('Article', { table: 'article', by: 'copy_of_id' }),
    statements: connection('Statement', { table: 'statement', by: 'article_id' }),
    mentions: connection('Mention', { table: 'mention', by: 'article_id' }),
  },
  order: [{ field: 'publishedAt', direction: 'DESC' }],
  facets: { publishers: byNode('Organisation', 'publisher_id'), languages: byValue('language') },
  time: 'publishedAt',
};

export const articleVersion: Entity = {
  name: 'ArticleVersion',
  table: 'article_version',
  fields: {
    id: id('version'),
    number: integer('number'),
    isCurrent: boolean('is_current'),
    headline: text('headline', { nullable: true }),
    body: text('body'),
    length: integer('length'),
    contentHash: text('content_hash'),
    recordedAt: instant('recorded_at'),
    article: one('Article', { table: 'article', by: 'article_id' }),
    statements: { ...connection('Statement', { table: 'statement', by: 'article_version_id' }), superseded: true },
  },
  order: [{ field: 'recordedAt', direction: 'DESC' }],
};

export const mention: Entity = {
  name: 'Mention',
  table: 'mention',
  current: (alias) => `${alias}.is_current`,
  fields: {
    id: id('mention'),
    text: text('text'),
    start: integer('start'),
    actor: one('Actor', { table: 'actor', by: 'actor_id' }),
    article: one('Article', { table: 'article', by: 'article_id' }),
    span: aspect('Span'),
  },
  order: [{ field: 'start', direction: 'ASC' }],
  facets: { actors: byNode('Actor', 'actor_id') },
};
