import { SpeakerType } from '#domain';
import { words } from '../lexicon/words.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Scene } from '../speakers/scene.ts';
import { lowerAt } from '../text/token.ts';
import type { Party } from './party.ts';
import { fitOf } from './pronoun-party.ts';

const succeeding = new Set(words('succeed succeeds succeeded succeeding replace replaces replaced replacing'));
const beating = new Set(words('beat beats beating defeat defeats defeated defeating ousted unseated outpolled'));
const successors = new Set(words('successor replacement'));
const rivals = new Set(words('challenger rival opponent contender'));
const leaving = new Set(words('outgoing departing retiring'));

/** How far before a verb whoever acts is looked for, in tokens. */
const FAR = 60;

/** "his successor", "her predecessor", "his challenger", "the outgoing head": whom the article says to follow, precede or stand against whom. */
export function successionParty(scene: Scene, noun: string, modifiers: readonly string[]): Party | null {
  if (rivals.has(noun)) return pairOf(scene, beating)?.second ?? null;
  const isAfter = successors.has(noun);
  if (!isAfter && noun !== 'predecessor' && !modifiers.some((word) => leaving.has(word))) return null;
  const pair = pairOf(scene, succeeding);
  if (pair === null) return null;
  return isAfter ? pair.first : pair.second;
}

interface Pair {
  readonly first: Party;
  readonly second: Party;
}

/** The only two persons of the article of whom one is said to succeed or to beat the other. */
function pairOf(scene: Scene, verbs: ReadonlySet<string>): Pair | null {
  const { tokens, phrases, directory } = scene.given;
  let found: Pair | null = null;
  for (let index = 0; index < tokens.length; index++) {
    if (!verbs.has(lowerAt(tokens, index))) continue;
    const object = phraseAt(phrases, index + 1);
    const second = object === undefined ? undefined : directory.byPhrase.get(object);
    if (second?.type !== SpeakerType.PERSON) continue;
    const first = actorBefore(scene, index, second);
    if (first === null) continue;
    if (found !== null && (found.first !== first || found.second !== second)) return null;
    found = { first, second };
  }
  return found;
}

/** Whoever is named last before a verb and is not its object; of "she" a woman. */
function actorBefore({ given: { tokens, phrases, directory } }: Scene, verb: number, object: Party): Party | null {
  const fits = fitOf(lowerAt(tokens, verb - 1)) ?? (() => true);
  for (let index = verb - 1; index >= Math.max(0, verb - FAR); index--) {
    const phrase = phraseAt(phrases, index);
    const party = phrase === undefined ? undefined : directory.byPhrase.get(phrase);
    if (party?.type === SpeakerType.PERSON && party !== object && fits(party)) return party;
  }
  return null;
}
