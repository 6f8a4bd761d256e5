import { ActorKind } from '#domain';
import type { NamedPlace } from './find-full-names.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { calendarWords } from './lexicon/calendar-words.ts';
import type { Atom } from './split-atoms.ts';

/**
 * Finds people by one word of the full name that the text has given before: "Wang" after "Wang Yi". The word has to
 * be written with a capital, be of no other person that the text names, and be no common word of the text; and no
 * further name may follow it ("Wang Jun" is somebody else).
 */
export function findShortNames(text: string, atoms: readonly Atom[], fullNames: readonly NamedPlace[]): NamedPlace[] {
  const owners = ownersOfWords(text, atoms, fullNames);
  if (owners.size === 0) return [];
  const places: NamedPlace[] = [];
  const uncapitalised = uncapitalisedWords(text, atoms);
  const taken = new Set(
    fullNames.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  for (const [index, { key }] of atoms.entries()) {
    const owner = owners.get(key);
    if (owner?.actor == null || index < owner.since || taken.has(index) || uncapitalised.has(key)) continue;
    if (!isCapitalised(text, atoms[index]) || isFollowedByName(text, atoms, index)) continue;
    places.push({ from: index, to: index + 1, actor: owner.actor });
  }
  return places;
}

/** Whose name a word is, and from where on; nobody's where people share it. */
interface Owner {
  readonly actor: GazetteerEntry | null;
  readonly since: number;
}

function ownersOfWords(text: string, atoms: readonly Atom[], places: readonly NamedPlace[]): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const { from, to, actor } of places) {
    if (actor?.kind !== ActorKind.PERSON) continue;
    for (const atom of atoms.slice(from, to)) {
      if (!isNameWord(text, atom)) continue;
      const owner = owners.get(atom.key);
      if (owner === undefined) owners.set(atom.key, { actor, since: from });
      else if (owner.actor?.actorId !== actor.actorId) owners.set(atom.key, { actor: null, since: from });
    }
  }
  return owners;
}

function isNameWord(text: string, atom: Atom): boolean {
  return isCapitalised(text, atom) && atom.end - atom.start > 1 && !calendarWords.has(atom.key);
}

function uncapitalisedWords(text: string, atoms: readonly Atom[]): Set<string> {
  return new Set(atoms.filter((atom) => atom.isWord && !isCapitalised(text, atom)).map(({ key }) => key));
}

function isFollowedByName(text: string, atoms: readonly Atom[], index: number): boolean {
  const next = atoms[index + 2];
  return atoms[index + 1]?.key === ' ' && isCapitalised(text, next) && !calendarWords.has(next?.key ?? '');
}

function isCapitalised(text: string, atom: Atom | undefined): boolean {
  return atom !== undefined && /^\p{Lu}/u.test(text.slice(atom.start, atom.start + 2));
}
