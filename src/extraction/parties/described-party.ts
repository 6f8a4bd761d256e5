import { SpeakerType } from '#domain';
import { epithetNouns } from '../lexicon/role-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Phrase } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Scene } from '../speakers/scene.ts';
import { countryIndex } from '../text/country-words.ts';
import { lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';
import type { Party } from './party.ts';
import { partyByRole, partyLike, type RoleSought } from './role-search.ts';
import { newUnnamedParty } from './unnamed-party.ts';

const epithets: ReadonlySet<string> = new Set(epithetNouns);
const newcomers = new Set(words('a an one another some several two three four many few other others both'));

/** Whom "the minister", "a senior official" or "the company" means: somebody known, else somebody unnamed and new. */
export function describedParty(scene: Scene, phrases: readonly Phrase[], spoken: readonly Party[]): Party | null {
  const [head] = phrases;
  if (head === undefined) return null;
  return (
    namedLater(scene, phrases) ??
    knownParty(scene, phrases, spoken) ??
    added(scene, newUnnamedParty(scene.given.tokens, phrases, head))
  );
}

/** Whom a description means that has been spoken of. */
export function knownParty(scene: Scene, phrases: readonly Phrase[], spoken: readonly Party[]): Party | null {
  const sought = roleSought(scene.given.tokens, phrases, spoken.length > 0);
  if (sought === null) return null;
  const recents = spoken.length === 0 ? scene.recents() : [...scene.recents(), ...spoken];
  const called = partyByRole(scene.given, sought, recents) ?? unnamedBy(scene, sought);
  const party = called ?? partyLike(scene.given, sought, recents) ?? variation(scene, sought);
  if (party !== null) party.count++;
  return party;
}

function added(scene: Scene, party: Party): Party {
  scene.remember(party);
  return party;
}

function roleSought(tokens: readonly Token[], phrases: readonly Phrase[], isHeadline: boolean): RoleSought | null {
  const [head, ...rest] = phrases;
  if (head === undefined) return null;
  const first = tokens[head.from];
  const isNew = newcomers.has(first?.lower ?? '');
  const modifiers: string[] = [];
  addModifiers(tokens, { from: head.from, to: head.to - 1 }, modifiers);
  for (const phrase of rest) addModifiers(tokens, phrase, modifiers);
  return {
    noun: lowerAt(tokens, head.to - 1),
    modifiers,
    isDefinite:
      !isNew && (isHeadline || isA(first, WordClass.determiner | WordClass.possessive) || first?.capital === true),
    isNew,
    at: head.from,
  };
}

function addModifiers(tokens: readonly Token[], { from, to }: TokenRange, modifiers: string[]): void {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || !isModifier(token)) continue;
    const { lower } = token;
    modifiers.push(countryIndex.byDemonym.get(lower) ?? countryIndex.byName.get(lower) ?? lower);
  }
}

function isModifier(token: Token): boolean {
  return (
    token.kind === TokenKind.word && !isA(token, WordClass.determiner | WordClass.possessive | WordClass.possessiveMark)
  );
}

/** Somebody unnamed who was called so before. */
function unnamedBy(scene: Scene, { noun, isNew, modifiers }: RoleSought): Party | null {
  if (isNew) return null;
  let other: Party | null = null;
  for (let index = scene.unnamed.length - 1; index >= 0; index--) {
    const party = scene.unnamed[index];
    if (party?.heads.has(noun) !== true) continue;
    if (modifiers.every((word) => party.roles.has(word))) return party;
    // "the finance ministry" is not the transport ministry, "the young nurse" may be the nurse.
    if (party.type !== SpeakerType.ORGANISATION) other ??= party;
  }
  return other;
}

/** "the student" is whoever unnamed spoke last in the paragraph; "the Ayr coach" whoever is spoken of without a role. */
function variation(scene: Scene, { noun, isDefinite }: RoleSought): Party | null {
  if (!isDefinite || !namesPerson(noun)) return null;
  const here = scene.speakerHere;
  if (here?.type === SpeakerType.UNNAMED && !here.isPlural) return here;
  const last = scene.recents().find((party) => party.type === SpeakerType.PERSON && !party.isPlural);
  if (last === undefined) return null;
  return isEpithet(noun) || last.heads.size === 0 ? last : null;
}

function isEpithet(noun: string): boolean {
  return countryIndex.byDemonym.has(noun) || noun.endsWith('-old') || epithets.has(noun);
}

/** Whether a noun is for a person, by the lists or by its ending. */
function namesPerson(noun: string): boolean {
  const classes = { classes: classesOf(noun) };
  if (isA(classes, WordClass.role) || countryIndex.byDemonym.has(noun)) return true;
  return (
    !isA(classes, WordClass.organisation | WordClass.document | WordClass.people) &&
    /(?:er|or|ist|ian|eer|man|ee|-old)$/.test(noun)
  );
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
