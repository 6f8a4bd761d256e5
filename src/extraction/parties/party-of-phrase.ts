import type { Phrase } from '../phrases/find-phrases.ts';
import type { Scene } from '../speakers/scene.ts';
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
  return beside ?? given.directory.byPhrase.get(head) ?? null;
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
