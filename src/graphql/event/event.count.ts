import { nodeCount } from '../statistic/count.ts';
import { Event } from './event.type.ts';

export const EventCount = nodeCount('Event', () => Event);
