import { connection } from '../paging/connection.ts';
import { EventFacets } from './event.facets.ts';
import { Event } from './event.type.ts';

export const EventConnection = connection('Event', () => Event, { facets: EventFacets });
