import { foldedLetters } from '#domain';
import { countries } from '../lexicon/countries.ts';
import { sameWords } from '../lexicon/spellings.ts';
import { words } from '../lexicon/words.ts';
import { countryIndex } from '../text/country-words.ts';
import { nounStem } from '../text/noun-stem.ts';

/** Words after which stands what belongs before a noun: "ban on phones" is "phone ban". */
const LINKS: ReadonlySet<string> = new Set(words('of on in for with to over between against at by from about into'));
const LEFT_OUT: ReadonlySet<string> = new Set(words('the a an and or this that these those its his their her our'));

/** A word of a name, or a country that may have two. */
interface Part {
  readonly text: string;
  readonly isCountry: boolean;
}

/**
 * One name for all forms in which articles name an issue, so that they are one issue whichever was read first: what
 * follows "of" or "on" stands before the noun, nouns in the singular, a people as its country, countries first and by
 * their letters, British spelling as American. "bans on Dutch phones" is "netherlands phone ban". Empty where a name has
 * no word.
 */
export function canonicalIssueName(name: string): string {
  const segments: string[][] = [[]];
  for (const word of wordsOf(name)) {
    const lower = foldedLetters(word);
    if (LINKS.has(lower)) segments.push([]);
    else if (!LEFT_OUT.has(lower)) segments.at(-1)?.push(word);
  }
  const parts = segments.reverse().flatMap(partsOf);
  const isCountry = (part: Part) => part.isCountry;
  const inOrder = [
    ...parts.filter(isCountry).map(textOf).sort(),
    ...parts.filter((part) => !isCountry(part)).map(textOf),
  ];
  return [...new Set(inOrder)].join(' ');
}

function textOf({ text }: Part): string {
  return text;
}

/** The words of a name without possessive marks; a hyphen parts them, but after a prefix. */
function wordsOf(name: string): string[] {
  const joined = name.replace(/(?<![\p{L}\p{N}])(co|re|by|run|anti|non|pre)-(?=\p{L})/giu, '$1');
  return (joined.match(/[\p{L}\p{M}\p{N}'’.]+/gu) ?? []).flatMap((word) => {
    const plain = word.replace(/[’']s?$|\.$/u, '');
    return plain === '' ? [] : [plain];
  });
}

function partsOf(segment: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < segment.length; index++) {
    const [word = '', next] = segment.slice(index, index + 2);
    const pair = next === undefined ? null : countryOf(`${word} ${next}`);
    const country = pair ?? (isInName(segment, index) ? null : countryOf(word));
    parts.push(country === null ? { text: commonWord(word), isCountry: false } : { text: country, isCountry: true });
    if (pair !== null) index++;
  }
  return parts;
}

/** "Lake Chad" is no country. */
function isInName(segment: readonly string[], index: number): boolean {
  const before = segment[index - 1];
  return before !== undefined && isCapital(before) && countryOf(before) === null;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Cities that speak for their countries elsewhere: a "Paris agreement" is no French one. */
const capitals: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, capital }) => (name === capital ? [] : [capital.toLowerCase()])),
);

function countryOf(words: string): string | null {
  const lower = words.toLowerCase();
  if (!isCapital(words) || capitals.has(lower)) return null;
  const country = countryIndex.byDemonym.get(lower) ?? countryIndex.byName.get(lower);
  return country === undefined ? null : foldedLetters(country);
}

function commonWord(word: string): string {
  const stem = nounStem(word);
  return sameWords.get(stem) ?? stem;
}
