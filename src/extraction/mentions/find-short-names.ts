import type { NamedPlace } from './find-full-names.ts';
import { joinWords } from './join-words.ts';
import { nameOwners } from './name-owners.ts';
import { namePartAt } from './name-part-at.ts';
import type { Atom } from './split-atoms.ts';

/**
 * Finds people by a part of the full name that the text has given before: "Wang" after "Wang Yi", "Van de Putte" after
 * "Rodrigo Van de Putte Lagos". The part has to begin and end with a capitalised word, to be of no other person that
 * the text names, and to be no common word of the text; and no further name may follow it ("Wang Jun" is somebody else).
 */
export function findShortNames(text: string, atoms: readonly Atom[], fullNames: readonly NamedPlace[]): NamedPlace[] {
  const words = joinWords(text, atoms);
  const owners = nameOwners(words, fullNames);
  const taken = atomsOf(fullNames);
  const places: NamedPlace[] = [];
  let index = 0;
  while (index < words.length && owners.size > 0) {
    const part = namePartAt(index, words, owners);
    if (part !== null && !overlaps(part, taken)) places.push(part);
    index += part?.length ?? 1;
  }
  return places;
}

function atomsOf(places: readonly NamedPlace[]): Set<number> {
  const atoms = new Set<number>();
  for (const { from, to } of places) for (let atom = from; atom < to; atom++) atoms.add(atom);
  return atoms;
}

function overlaps({ from, to }: NamedPlace, atoms: ReadonlySet<number>): boolean {
  for (let atom = from; atom < to; atom++) if (atoms.has(atom)) return true;
  return false;
}
