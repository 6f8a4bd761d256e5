import { connection } from '../paging/connection.ts';
import { Mention } from './mention.type.ts';

export const MentionConnection = connection('Mention', () => Mention);
