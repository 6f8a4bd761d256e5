import { foldedLetters } from '#domain';
import { femaleNames, maleNames } from '../lexicon/first-names.ts';
import { Gender } from './party.ts';

const genders: ReadonlyMap<string, Gender> = new Map([
  ...maleNames.map((name) => [name, Gender.male] as const),
  // A name of both counts as a woman's.
  ...femaleNames.map((name) => [name, Gender.female] as const),
]);

/** The gender that nearly all bearers of a given name have; of a double name its first part tells. */
export function firstNameGender(word: string): Gender {
  const name = foldedLetters(word);
  const whole = genders.get(name);
  if (whole === Gender.female || !name.includes('-')) return whole ?? Gender.unknown;
  const head = genders.get(name.slice(0, name.indexOf('-')));
  return head === Gender.female ? head : (whole ?? head ?? Gender.unknown);
}

/** Whether a word is known as a given name. */
export function isFirstName(word: string): boolean {
  return firstNameGender(word) !== Gender.unknown;
}

const FEMALE_SURNAME = /(?:[oe]v(?:a|na|skaya)|sk[aá]|skaya|ov[aá]|d[oó]ttir|poulou)$/u;
const MALE_SURNAME = /(?:[oe]v|sk[iyý]|skij|sson|poulos)$/u;

/** The gender that the ending of a surname tells, of those that women and men of a family bear differently. */
export function surnameGender(word: string): Gender {
  if (FEMALE_SURNAME.test(word)) return Gender.female;
  return MALE_SURNAME.test(word) ? Gender.male : Gender.unknown;
}
