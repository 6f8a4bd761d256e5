import { connection } from '../paging/connection.ts';
import { ActorFacets, CountryFacets, OrganisationFacets, PersonFacets } from './actor.facets.ts';
import { Actor, Country, Organisation, Person } from './actor.type.ts';

export const ActorConnection = connection('Actor', () => Actor, { facets: ActorFacets });
export const PersonConnection = connection('Person', () => Person, { facets: PersonFacets });
export const CountryConnection = connection('Country', () => Country, { facets: CountryFacets });
export const OrganisationConnection = connection('Organisation', () => Organisation, { facets: OrganisationFacets });
