import type { Entity } from './entity.ts';
import { evidenceOf } from './evidence.ts';
import { byNode, byValue } from './facet.ts';
import { id, one, text } from './field.ts';

export const position: Entity = {
  name: 'Position',
  table: '"position"',
  fields: {
    id: id('position'),
    title: text('title', { sorted: true }),
    since: text('since', { nullable: true }),
    until: text('until', { nullable: true }),
    person: one('Person', { table: 'actor', by: 'person_id' }),
    of: one('Actor', { table: 'actor', by: 'of_id', nullable: true }),
    evidence: evidenceOf('position_id'),
  },
  order: [{ field: 'since', direction: 'ASC' }],
  facets: { of: byNode('Actor', 'of_id'), titles: byValue('title') },
};
