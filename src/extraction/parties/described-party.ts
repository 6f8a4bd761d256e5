import { SpeakerType } from '#domain';
import type { Phrase } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Scene } from '../speakers/scene.ts';
import { lowerAt } from '../text/token.ts';
import { delayedName } from './delayed-name.ts';
import { contradicts } from './description-fit.ts';
import type { Party } from './party.ts';
import { partyByRole, partyLike } from './role-search.ts';
import { type RoleSought, roleSought } from './role-sought.ts';
import { successionParty } from './succession.ts';
import { newUnnamedParty } from './unnamed-party.ts';
import { toldByTheWay, variation } from './variation.ts';

/** Whom "the minister", "a senior official" or "the company" means: somebody known, else somebody unnamed and new. */
export function describedParty(scene: Scene, phrases: readonly Phrase[], spoken: readonly Party[]): Party | null {
  const [head] = phrases;
  if (head === undefined) return null;
  return (
    namedLater(scene, phrases) ??
    knownParty(scene, phrases, spoken) ??
    delayedName(scene, roleSought(scene, phrases, false)) ??
    added(scene, newUnnamedParty(scene.given.tokens, phrases, head))
  );
}

/** Whom a description means that has been spoken of. */
export function knownParty(scene: Scene, phrases: readonly Phrase[], spoken: readonly Party[]): Party | null {
  if (phrases.length === 0) return null;
  const sought = roleSought(scene, phrases, spoken.length > 0);
  const recents = spoken.length === 0 ? scene.recents() : [...scene.recents(), ...spoken];
  const called = partyCalled(scene, sought, recents);
  const party = called ?? partyLike(scene.given, sought, recents) ?? variation(scene, sought);
  if (party !== null) party.count++;
  return party;
}

/** Whoever is called so in the article, or is called so by the way. */
function partyCalled(scene: Scene, sought: RoleSought, recents: readonly Party[]): Party | null {
  return (
    successionParty(scene, sought.noun, sought.modifiers) ??
    partyByRole(scene.given, sought, recents) ??
    unnamedBy(scene, sought) ??
    toldByTheWay(scene, sought)
  );
}

function added(scene: Scene, party: Party): Party {
  scene.remember(party);
  return party;
}

/** Somebody unnamed who was called so before. */
function unnamedBy(scene: Scene, sought: RoleSought): Party | null {
  const { noun, isNew, modifiers } = sought;
  if (isNew) return null;
  let other: Party | null = null;
  for (let index = scene.unnamed.length - 1; index >= 0; index--) {
    const party = scene.unnamed[index];
    if (party?.heads.has(noun) !== true) continue;
    if (modifiers.every((word) => party.roles.has(word))) return party;
    if (contradicts(party, sought)) continue;
    // "the finance ministry" is not the transport ministry, "the young nurse" may be the nurse.
    if (party.type !== SpeakerType.ORGANISATION) other ??= party;
  }
  return other;
}

/** Whoever was met unnamed under the same noun is the one who is named now. */
function identified(scene: Scene, party: Party, noun: string): Party {
  const same = scene.unnamed.findLast((one) => one.heads.has(noun));
  if (same !== undefined) scene.aliases.set(same, party);
  return party;
}

/** How far from a description the name stands that "gave her name as" gives, in tokens. */
const NEAR = 12;

/** "A trader, who gave her name only as Ada," is Ada. */
function namedLater(scene: Scene, phrases: readonly Phrase[]): Party | null {
  const { tokens } = scene.given;
  const from = phrases.at(-1)?.to ?? 0;
  for (let index = from; index < from + NEAR; index++) {
    if (lowerAt(tokens, index) !== 'name') continue;
    const party = nameGivenAt(scene, index);
    if (party !== null) return identified(scene, party, lowerAt(tokens, (phrases[0]?.to ?? 0) - 1));
  }
  return null;
}

/** Whom "name as Ada" or "name only as Ada" names. */
function nameGivenAt({ given }: Scene, index: number): Party | null {
  const as = lowerAt(given.tokens, index + 1) === 'as' ? index + 1 : index + 2;
  const phrase = phraseAt(given.phrases, as + 1);
  if (phrase === undefined || lowerAt(given.tokens, as) !== 'as') return null;
  return given.directory.byPhrase.get(phrase) ?? null;
}
