import type { Root } from '#store';

const connection = (entity: string): Root => ({ is: 'connection', entity });
const lookup = (entity: string): Root => ({ is: 'lookup', entity });

/** How the store answers each field at the root of a query. */
export const roots: Readonly<Record<string, Root>> = {
  actor: lookup('Actor'),
  actors: connection('Actor'),
  article: lookup('Article'),
  articles: connection('Article'),
  countries: connection('Country'),
  country: lookup('Country'),
  event: lookup('Event'),
  events: connection('Event'),
  issue: lookup('Issue'),
  issues: connection('Issue'),
  memberships: connection('Membership'),
  mentions: connection('Mention'),
  node: { is: 'node' },
  nodes: { is: 'nodes' },
  organisation: lookup('Organisation'),
  organisations: connection('Organisation'),
  people: connection('Person'),
  person: lookup('Person'),
  positions: connection('Position'),
  search: { is: 'search' },
  statement: lookup('Statement'),
  statements: connection('Statement'),
  _entities: { is: 'references' },
};
