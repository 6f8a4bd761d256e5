import type { Phrase } from '../phrases/find-phrases.ts';
import type { Scene } from '../speakers/scene.ts';
import { countryIndex } from '../text/country-words.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { describedParty } from './described-party.ts';
import type { Party } from './party.ts';

/** The party whose name the first phrase ends in, or the last one after a comma: "The mayor, Ada Roe". */
export function namedParty({ given }: Scene, phrases: readonly Phrase[]): Party | null {
  const [head] = phrases;
  const last = phrases.at(-1);
  if (head === undefined || last === undefined) return null;
  const isBeside = last !== head && (textAt(given.tokens, last.from - 1) === ',' || endsOffice(given.tokens, last));
  const beside = isBeside ? given.directory.byPhrase.get(last) : undefined;
  return beside ?? (isDemonym(given.tokens, head) ? null : given.directory.byPhrase.get(head)) ?? null;
}

/** "the New Zealander": no body that is called so in its name. */
function isDemonym(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (lowerAt(tokens, from) !== 'the') return false;
  const words = tokens.slice(from + 1, to).map(({ lower }) => lower);
  return words.length > 1 && countryIndex.byDemonym.has(words.join(' '));
}

/** "Fisheries Ada Roe" in "Minister of Fisheries Ada Roe" */
function endsOffice(tokens: readonly Token[], { from, name }: Phrase): boolean {
  if (name === null || name.from === from || !/^(?:of|for)$/.test(lowerAt(tokens, from - 1))) return false;
  return !isA(tokens[from], WordClass.determiner | WordClass.possessive | WordClass.title | WordClass.role);
}

/** Whom a phrase names or describes. */
export function partyOfPhrase(scene: Scene, phrase: Phrase): Party | null {
  return namedParty(scene, [phrase]) ?? describedParty(scene, [phrase], []);
}
