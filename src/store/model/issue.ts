import type { Entity } from './entity.ts';
import { byNode } from './facet.ts';
import { connection, id, one, statementsThrough, text, texts } from './field.ts';

export const issue: Entity = {
  name: 'Issue',
  table: 'issue',
  fields: {
    id: id('issue'),
    slug: text('slug', { unique: true }),
    name: text('name', { sorted: true, within: 'names' }),
    aliases: texts('aliases'),
    wikidataId: text('wikidata_id', { nullable: true, unique: true }),
    mediaTopic: text('media_topic', { nullable: true }),
    parent: one('Issue', { table: 'issue', by: 'parent_id', nullable: true }),
    children: connection('Issue', { table: 'issue', by: 'parent_id' }),
    statements: statementsThrough('statement_issue', 'issue_id'),
  },
  order: [{ field: 'name', direction: 'ASC' }],
  facets: { parents: byNode('Issue', 'parent_id') },
};
