import type { Entity } from './entity.ts';
import { byValue } from './facet.ts';
import { connection, id, text, texts } from './field.ts';

export const event: Entity = {
  name: 'Event',
  table: 'event',
  fields: {
    id: id('event'),
    slug: text('slug', { unique: true }),
    name: text('name', { sorted: true }),
    aliases: texts('aliases'),
    place: text('place', { nullable: true }),
    startsOn: text('starts_on', { nullable: true }),
    endsOn: text('ends_on', { nullable: true }),
    statements: connection('Statement', { table: 'statement', by: 'event_id' }),
  },
  order: [{ field: 'startsOn', direction: 'DESC' }],
  facets: { places: byValue('place') },
};
