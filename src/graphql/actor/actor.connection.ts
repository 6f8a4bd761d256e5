import { connection } from '../paging/connection.ts';
import { Actor, Country, Organisation, Person } from './actor.type.ts';

export const ActorConnection = connection('Actor', () => Actor);
export const PersonConnection = connection('Person', () => Person);
export const CountryConnection = connection('Country', () => Country);
export const OrganisationConnection = connection('Organisation', () => Organisation);
