import { foldedLetters } from '#domain';

/** Spellings of one ending, the second of which stands for both; by last letter, as most words have none of these. */
const SPELLINGS: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  ['n', [['isation', 'ization']]],
  ['g', [['ising', 'izing']]],
  ['d', [['ised', 'ized']]],
  ['r', [['labour', 'labor']]],
  [
    'e',
    [
      ['programme', 'program'],
      ['centre', 'center'],
      ['defence', 'defense'],
    ],
  ],
]);

const SHORTEST_SPELLING = 5;

/**
 * A word as nouns are compared: without regard to case and accents, a plural as its singular, British spelling as
 * American. No word of its own: "series" and "news" lose letters too, in every text alike.
 */
export function nounStem(word: string): string {
  const stem = singular(foldedLetters(word));
  if (stem.length < SHORTEST_SPELLING) return stem;
  for (const [ending, same] of SPELLINGS.get(stem.charAt(stem.length - 1)) ?? []) {
    if (stem.endsWith(ending)) return stem.slice(0, -ending.length) + same;
  }
  return stem.startsWith('co-') ? `co${stem.slice(3)}` : stem;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
