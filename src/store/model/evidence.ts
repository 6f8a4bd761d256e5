import type { Edge, Entity } from './entity.ts';
import { aspect, id, list, text } from './field.ts';

export const evidence: Entity = {
  name: 'Evidence',
  table: 'evidence',
  fields: {
    id: id('evidence'),
    source: text('source', { nullable: true }),
    sourceDate: text('source_date', { nullable: true }),
    span: aspect('Span', (alias) => `${alias}.article_version_id is not null`),
    article: {
      is: 'edge',
      shape: 'one',
      to: 'Article',
      nullable: true,
      source: (near, far) => ({
        from: `article_version ${far}_version join article ${far} on ${far}.id = ${far}_version.article_id`,
        where: `${far}_version.id = ${near}.article_version_id`,
      }),
    },
  },
  order: [{ field: 'id', direction: 'ASC' }],
};

/** The evidence of a fact. */
export const evidenceOf = (fact: 'membership_id' | 'position_id'): Edge =>
  list(
    'Evidence',
    (near, far) => ({ from: `evidence ${far}`, where: `${far}.${fact} = ${near}.id` }),
    (far) => `${far}.id`,
  );
