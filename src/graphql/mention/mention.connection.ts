import { connection } from '../paging/connection.ts';
import { MentionFacets } from './mention.facets.ts';
import { Mention } from './mention.type.ts';

export const MentionConnection = connection('Mention', () => Mention, { facets: MentionFacets });
