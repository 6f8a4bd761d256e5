import { nodeCount } from '../statistic/count.ts';
import { Actor, Country, Organisation } from './actor.type.ts';

export const ActorCount = nodeCount('Actor', () => Actor);
export const CountryCount = nodeCount('Country', () => Country);
export const OrganisationCount = nodeCount('Organisation', () => Organisation);
