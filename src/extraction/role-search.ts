import { SpeakerType } from '#domain';
import { likeRoles } from './lexicon/role-nouns.ts';
import { words } from './lexicon/words.ts';
import { Gender, isCollective, type Party } from './party.ts';
import type { Given } from './resolve-speakers.ts';
import { classesOf, isA, WordClass } from './word-class.ts';

/** A description of somebody: "the Irish minister" is a minister, of Ireland. */
export interface RoleSought {
  readonly noun: string;
  /** Other words of the description; countries by their names. */
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
  /** "a", "another", "some": somebody not spoken of before. */
  readonly isNew: boolean;
  readonly at: number;
}

/** Nouns for any body. */
const anyBody = new Set(
  words('company firm group agency organisation organization body club fund business outfit concern employer charity'),
);
const likes: ReadonlyMap<string, ReadonlySet<string>> = buildLikes();

function buildLikes(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const group of likeRoles) for (const role of group) map.set(role, new Set([...(map.get(role) ?? []), ...group]));
  return map;
}

/** The party that a description means; null where it is none of the named ones. */
export function partyByRole({ directory }: Given, sought: RoleSought, recents: readonly Party[]): Party | null {
  if (sought.isNew || sought.noun === '') return null;
  const classes = { classes: classesOf(sought.noun) };
  if (isA(classes, WordClass.organisation) && !isA(classes, WordClass.role))
    return bodyOf(directory.parties, sought, recents);
  if (isA(classes, WordClass.people) && !isA(classes, WordClass.role)) return null;
  const people = directory.parties.filter(({ type }) => type === SpeakerType.PERSON);
  const called = people.filter((party) => party.roles.has(sought.noun) && agrees(party, classes.classes));
  const best = bestOf(called, sought, recents);
  if (best !== null || !sought.isDefinite) return best;
  return likeOf(people, sought, recents) ?? countryman(people, sought);
}

function agrees(party: Party, classes: number): boolean {
  if ((classes & WordClass.female) !== 0) return party.gender !== Gender.male;
  return (classes & WordClass.male) === 0 || party.gender !== Gender.female;
}

/** The one of whom the most modifiers are told; of several the one on the scene last. */
function bestOf(parties: readonly Party[], sought: RoleSought, recents: readonly Party[]): Party | null {
  let best: Party | null = null;
  let most = -1;
  for (const party of parties) {
    const told = sought.modifiers.filter((word) => party.roles.has(word)).length;
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

function likeOf(people: readonly Party[], sought: RoleSought, recents: readonly Party[]): Party | null {
  const like = likes.get(sought.noun);
  if (like === undefined) return null;
  return bestOf(
    people.filter((party) => [...party.roles].some((role) => like.has(role))),
    sought,
    recents,
  );
}

/** "the New Zealander": the one of that country. */
function countryman(people: readonly Party[], { modifiers }: RoleSought): Party | null {
  const of = people.filter((party) => modifiers.length > 0 && modifiers.every((word) => party.roles.has(word)));
  return of.length === 1 ? (of[0] ?? null) : null;
}

/** The body that has the noun in its name, or was called by it; any body is "the company". */
function bodyOf(parties: readonly Party[], sought: RoleSought, recents: readonly Party[]): Party | null {
  const bodies = parties.filter((party) => isCollective(party) && party.type !== SpeakerType.COUNTRY);
  const noun = sought.noun === 'labour' || sought.noun === 'labor' ? 'union' : sought.noun;
  const named = bodies.filter((party) => party.words.has(noun) || party.roles.has(noun));
  const fitting = named.filter((party) =>
    sought.modifiers.every((word) => party.words.has(word) || party.roles.has(word)),
  );
  const best = nearest(fitting, sought, recents);
  if (best !== null) return best;
  if (!anyBody.has(noun) || !sought.isDefinite) return null;
  return nearest(
    bodies.filter((party) => recents.includes(party)),
    sought,
    recents,
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
