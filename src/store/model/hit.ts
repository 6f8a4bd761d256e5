import type { Countable } from './entity.ts';
import { byNode, byNodeThrough, byReach, byValue } from './facet.ts';
import { enumeration } from './field.ts';
import { countriesSpokenFor, organisationsSpokenFor } from './spoken-for.ts';

/** What a search finds: no row of a table, but counted as one. `statement_id` to `kind` are those of a statement found. */
export const hit: Countable = {
  name: 'Search',
  fields: { type: enumeration('type', 'text'), kind: enumeration('kind', 'statement_kind') },
  facets: {
    types: byValue('type', 'SearchType'),
    speakers: byNode('Actor', 'speaker_id'),
    issues: byNodeThrough('Issue', 'statement_id', { table: 'statement_issue', near: 'statement_id', far: 'issue_id' }),
    countries: byReach('Country', 'speaker_id', countriesSpokenFor),
    organisations: byReach('Organisation', 'speaker_id', organisationsSpokenFor),
    publishers: byNodeThrough('Organisation', 'article_id', { table: 'article', near: 'id', far: 'publisher_id' }),
    kinds: byValue('kind', 'StatementKind'),
  },
};
