import { connection } from '../paging/connection.ts';
import { Event } from './event.type.ts';

export const EventConnection = connection('Event', () => Event);
