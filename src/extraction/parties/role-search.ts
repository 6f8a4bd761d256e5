import { SpeakerType } from '#domain';
import { anyBodyNouns, bodyWords, firmNouns, publicBodyNouns } from '../lexicon/body-words.ts';
import { kinNouns, likeRoles } from '../lexicon/role-nouns.ts';
import { words } from '../lexicon/words.ts';
import type { Given } from '../speakers/given.ts';
import { classesOf, isA, isListedAs, WordClass } from '../text/word-class.ts';
import { agrees, contradicts, mayBeBody } from './description-fit.ts';
import { isCollective, type Party } from './party.ts';
import type { RoleSought } from './role-sought.ts';

const anyBody: ReadonlySet<string> = new Set(anyBodyNouns);
const publicBodies: ReadonlySet<string> = new Set(publicBodyNouns);
const firms: ReadonlySet<string> = new Set(firmNouns);
const kin: ReadonlySet<string> = new Set(kinNouns);

function isBodyNoun(noun: string): boolean {
  return isListedAs(noun, WordClass.organisation) && !isListedAs(noun, WordClass.role);
}
/** Nouns for those that work together, which names of people at work tell: "United Nurses". */
const unions = new Set(words('union guild federation labour labor'));
const likes: ReadonlyMap<string, ReadonlySet<string>> = buildLikes();

function buildLikes(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const group of likeRoles) for (const role of group) map.set(role, new Set([...(map.get(role) ?? []), ...group]));
  return map;
}

/** The party that a description means; null where it is none of the named ones. */
export function partyByRole({ directory }: Given, sought: RoleSought, recents: readonly Party[]): Party | null {
  if (sought.isNew || sought.noun === '') return null;
  const { parties } = directory;
  if (isBodyNoun(sought.noun)) return bodyOf(parties, sought, recents);
  const classes = { classes: classesOf(sought.noun) };
  if (isA(classes, WordClass.people) && !isA(classes, WordClass.role)) return null;
  const called = parties.filter(
    (party) =>
      isPerson(party) && party.heads.has(sought.noun) && agrees(party, classes.classes) && !contradicts(party, sought),
  );
  return (
    bestOf(called, sought, recents) ??
    kinsman(parties, { noun: sought.noun, classes: classes.classes }) ??
    countryman(parties, sought)
  );
}

/** "his brother" is the one of two of a surname whom the article names later. */
function kinsman(parties: readonly Party[], { noun, classes }: { noun: string; classes: number }): Party | null {
  if (!kin.has(noun)) return null;
  const people = parties.filter(isPerson);
  const surnames = people.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1));
  const related = people.filter(
    ({ name }, at) =>
      name.includes(' ') && surnames.indexOf(surnames[at] ?? '') !== surnames.lastIndexOf(surnames[at] ?? ''),
  );
  const [first, second, ...more] = related.toSorted((one, other) => one.first - other.first);
  if (first === undefined || second === undefined || more.length > 0) return null;
  return agrees(second, classes) && second.heads.size === 0 ? second : null;
}

/** Whether a word of a description is told of somebody: a federation’s head is a union leader. */
function isTold({ roles }: Party, word: string): boolean {
  return roles.has(word) || (unions.has(word) && [...unions].some((body) => roles.has(body)));
}

/** The one of whom the most modifiers are told; of several the one on the scene last. */
function bestOf(parties: readonly Party[], sought: RoleSought, recents: readonly Party[]): Party | null {
  let best: Party | null = null;
  let most = -1;
  for (const party of parties) {
    const told = sought.modifiers.filter((word) => isTold(party, word)).length;
    const missing = sought.modifiers.length - told;
    const recency = recents.indexOf(party);
    const score = told * 100 - missing * 40 + (recency < 0 ? 0 : 30 - recency) + (party.first < sought.at ? 5 : 0);
    if (score > most || best === null) {
      most = score;
      best = party;
    }
  }
  return best;
}

function likeOf(parties: readonly Party[], sought: RoleSought, recents: readonly Party[]): Party | null {
  const like = likes.get(sought.noun);
  if (like === undefined) return null;
  const people = parties.filter(
    (party) =>
      party.type === SpeakerType.PERSON &&
      [...party.heads].some((role) => like.has(role)) &&
      (sought.isOpening || party.first < sought.at || recents.includes(party)) &&
      !contradicts(party, sought),
  );
  return bestOf(people, sought, recents);
}

/** "the New Zealander": the one of that country. */
function countryman(parties: readonly Party[], { modifiers }: RoleSought): Party | null {
  if (modifiers.length === 0) return null;
  const of = parties.filter((party) => isPerson(party) && modifiers.every((word) => party.roles.has(word)));
  return of.length === 1 ? (of[0] ?? null) : null;
}

/** The body that has the noun in its name, or was called by it; any body is "the company". */
function bodyOf(parties: readonly Party[], sought: RoleSought, recents: readonly Party[]): Party | null {
  const noun = sought.noun === 'labour' || sought.noun === 'labor' ? 'union' : sought.noun;
  const fitting = parties.filter(
    (party) =>
      isOrganisation(party) &&
      isCalled(party, noun) &&
      sought.modifiers.every((word) => party.words.has(word) || party.roles.has(word)),
  );
  return nearest(fitting, sought, recents);
}

function isPerson({ type }: Party): boolean {
  return type === SpeakerType.PERSON;
}

function isOrganisation(party: Party): boolean {
  return party.type === SpeakerType.ORGANISATION && isCollective(party);
}

/** Whether the article calls a body by a noun, or its name has the noun in it. */
function isCalled({ heads, words: names }: Party, noun: string): boolean {
  if (heads.has(noun)) return true;
  for (const word of names) if (isNamedAfter(word, noun)) return true;
  return false;
}

/** The party that a description means by another word for its role: "the company", "the union leader". */
export function partyLike({ directory }: Given, sought: RoleSought, recents: readonly Party[]): Party | null {
  if (!sought.isDefinite) return null;
  const { parties } = directory;
  const { noun } = sought;
  const alike = bodyAlike(parties, sought, recents);
  const united = alike === null && unions.has(noun) ? likeliest(parties.filter(unitesPeople), recents) : null;
  if (alike !== null || united !== null) return alike ?? united;
  if (!isBodyNoun(noun)) return likeOf(parties, sought, recents);
  if (!anyBody.has(noun) || sought.modifiers.length > 1) return null;
  const ordinary = parties.filter(
    (party) => isOrdinary(party) && (firms.has(noun) ? mayTrade(party) : mayBeBody(party, sought)),
  );
  return likeliest(ordinary, recents);
}

/** The likeliest of the bodies whose names tell that they can be called by a noun. */
function bodyAlike(parties: readonly Party[], sought: RoleSought, recents: readonly Party[]): Party | null {
  const like = bodyWords[sought.noun];
  if (like === undefined) return null;
  const alike = parties.filter(
    (party) =>
      isOrganisation(party) &&
      like.some((word) => party.words.has(word) || party.heads.has(word)) &&
      mayBeBody(party, sought),
  );
  return likeliest(alike, recents);
}

function unitesPeople(party: Party): boolean {
  return isOrganisation(party) && [...party.words].some((word) => isA({ classes: classesOf(word) }, WordClass.people));
}

/** "the bank" is Nordbank. */
function isNamedAfter(word: string, noun: string): boolean {
  return word === noun || (noun.length > 3 && word.endsWith(noun));
}

/** A body that is no court, council or the like by its name. */
function isOrdinary(party: Party): boolean {
  const isKnown = isOrganisation(party) && (party.isSure || party.count > 1);
  return isKnown && ![...party.words].some((word) => publicBodies.has(word));
}

/** A body that is no association, university or the like by its name. */
function mayTrade({ words: names }: Party): boolean {
  return ![...names].some((word) => isBodyNoun(word) && !firms.has(word));
}

/** What a body weighs that was on the scene last, and one that the article calls something else. */
const NEWS = 4;
const OTHER_NOUN = 2;

/** The body that an article is about is the one it names most, and lately. */
function likeliest(bodies: readonly Party[], recents: readonly Party[]): Party | null {
  const weightOf = (party: Party): number => {
    const at = recents.indexOf(party);
    return party.count + (at < 0 ? 0 : Math.max(0, NEWS - at)) - (party.heads.size > 0 ? OTHER_NOUN : 0);
  };
  const weighed = bodies.map((party) => ({ party, weight: weightOf(party) }));
  return (
    weighed.toSorted((one, other) => other.weight - one.weight || one.party.first - other.party.first)[0]?.party ?? null
  );
}

function nearest(parties: readonly Party[], { at }: RoleSought, recents: readonly Party[]): Party | null {
  let best: Party | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const party of parties) {
    const recency = recents.indexOf(party);
    const score = (recency < 0 ? 0 : 1000 - recency) + (party.first <= at ? 100 : 0) - party.first / 1e6;
    if (score > most) {
      most = score;
      best = party;
    }
  }
  return best;
}
