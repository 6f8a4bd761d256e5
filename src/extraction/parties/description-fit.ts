import { countryIndex } from '../text/country-words.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { Gender, type Party } from './party.ts';
import type { RoleSought } from './role-sought.ts';

/** Whether a noun for a man or a woman, by its classes, can be for a party. */
export function agrees(party: Party, classes: number): boolean {
  if (isA({ classes }, WordClass.female)) return party.gender !== Gender.male;
  return !isA({ classes }, WordClass.male) || party.gender !== Gender.female;
}

/** "the representative of Niger" is nobody of whom another country is told. */
export function contradicts({ roles }: Party, { modifiers }: RoleSought): boolean {
  const sought = modifiers.filter(isCountry);
  if (sought.length === 0 || sought.some((country) => roles.has(country))) return false;
  return [...roles].some(isCountry);
}

/** Whether a body is one that a description can mean: "the Ayish association" has to be of Ayland, "its members’ union" of its members. */
export function mayBeBody(party: Party, { modifiers, isOwned, isOpening }: RoleSought): boolean {
  const countries = modifiers.filter(isCountry);
  if (countries.length > 0) return countries.some((country) => isOf(party, country));
  if (!isOwned || isOpening || modifiers.length === 0) return true;
  return modifiers.some((word) => party.words.has(word) || party.roles.has(word));
}

function isOf({ words, roles }: Party, country: string): boolean {
  if (roles.has(country)) return true;
  return [...words].some(
    (word) => countryIndex.byName.get(word) === country || countryIndex.byDemonym.get(word) === country,
  );
}

/** Countries stand among the words of a description by their names, with a capital; all other words in lower case. */
function isCountry(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
