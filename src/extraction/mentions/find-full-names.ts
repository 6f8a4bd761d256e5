import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { Atom } from './split-atoms.ts';

/** A stretch of atoms, half open, that is a name. */
export interface NamedPlace {
  readonly from: number;
  readonly to: number;
  /** Whom the name means; null where that is nobody or more than one. */
  readonly actor: GazetteerEntry | null;
}

/** Finds the names of a gazetteer in a text, from left to right, the longest at each place. */
export function findFullNames(text: string, atoms: readonly Atom[], gazetteer: Gazetteer): NamedPlace[] {
  const places: NamedPlace[] = [];
  let index = 0;
  while (index < atoms.length) {
    const match = atoms[index]?.isWord === true ? gazetteer.longestAt(text, atoms, index) : null;
    const to = index + (match?.length ?? 1);
    if (match !== null) places.push({ from: index, to, actor: onlyOne(match.meanings) });
    index = to;
  }
  return places;
}

function onlyOne(meanings: readonly (GazetteerEntry | null)[]): GazetteerEntry | null {
  const [first = null] = meanings;
  return meanings.every((meaning) => meaning?.actorId === first?.actorId) ? first : null;
}
