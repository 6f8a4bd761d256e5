import { foldedLetters } from '#domain';
import { femaleNames, maleNames } from './lexicon/first-names.ts';
import { Gender } from './party.ts';

const females: ReadonlySet<string> = new Set(femaleNames);
const males: ReadonlySet<string> = new Set(maleNames);

/** The gender that nearly all bearers of a given name have; of a double name its first part tells. */
export function firstNameGender(word: string): Gender {
  const name = foldedLetters(word);
  const [head = name] = name.split('-');
  if (females.has(name) || females.has(head)) return Gender.female;
  return males.has(name) || males.has(head) ? Gender.male : Gender.unknown;
}

/** Whether a word is known as a given name. */
export function isFirstName(word: string): boolean {
  return firstNameGender(word) !== Gender.unknown;
}
