import { connection } from '../paging/connection.ts';
import { Statement } from './statement.type.ts';

export const StatementConnection = connection('Statement', () => Statement);
