// For whom somebody speaks. Positions count whatever their dates: those are seldom known to the day.

/** The countries and organisations for which somebody holds a position. */
const heldFor = (person: string, kind: 'COUNTRY' | 'ORGANISATION'): string =>
  `select p.of_id as id from "position" p join actor o on o.id = p.of_id and o.kind = '${kind}'` +
  ` where p.person_id = ${person}`;

/** An actor itself, where it is of that kind. */
const itself = (actor: string, kind: 'COUNTRY' | 'ORGANISATION'): string =>
  `select a.id from actor a where a.id = ${actor} and a.kind = '${kind}'`;

/** The countries of the positions that a person holds: of countries, and of organisations that are a country's. */
export const countriesOfPositions = (person: string): string =>
  `${heldFor(person, 'COUNTRY')} union select o.country_id from "position" p join organisation o on o.id = p.of_id` +
  ` where p.person_id = ${person} and o.country_id is not null`;

/** The organisations in which a person holds positions. */
export const organisationsOfPositions = (person: string): string =>
  `select distinct h.id from (${heldFor(person, 'ORGANISATION')}) h`;

/** The countries for which an actor speaks: itself, the country whose organisation it is, those of its positions. */
export const countriesSpokenFor = (actor: string): string =>
  `${itself(actor, 'COUNTRY')} union ${countriesOfPositions(actor)}` +
  ` union select o.country_id from organisation o where o.id = ${actor} and o.country_id is not null`;

/** The organisations for which an actor speaks: itself, and those of its positions. */
export const organisationsSpokenFor = (actor: string): string =>
  `${itself(actor, 'ORGANISATION')} union ${heldFor(actor, 'ORGANISATION')}`;
