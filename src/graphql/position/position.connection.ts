import { connection } from '../paging/connection.ts';
import { Position } from './position.type.ts';

export const PositionConnection = connection('Position', () => Position);
