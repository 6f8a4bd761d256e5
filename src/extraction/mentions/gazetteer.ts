import type { ActorKind } from '#domain';
import { namesOfNoActor } from '../lexicon/names-of-no-actor.ts';
import { type Atom, splitAtoms } from './split-atoms.ts';

/** An actor, and the names that texts call it by. */
export interface GazetteerEntry {
  readonly actorId: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
}

/** A name and what it means: an actor, or (null) none, although it holds the name of one. */
interface GazetteerName {
  readonly name: string;
  readonly entry: GazetteerEntry | null;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly meanings: GazetteerName[];
}

/** A name of the gazetteer that a text has at some place. */
export interface GazetteerMatch {
  /** Everything that the name may mean. */
  readonly meanings: readonly (GazetteerEntry | null)[];
  /** How many atoms of the text it takes. */
  readonly length: number;
}

/** The names of known actors, kept so that the longest one at a place of a text is found in one walk. */
export class Gazetteer {
  readonly #root: Node = createNode();
  readonly #below: Gazetteer | null;

  /** @param below a gazetteer whose names count as well, and which is left as it is */
  constructor(below: Gazetteer | null = null) {
    this.#below = below;
    if (below === null) for (const name of namesOfNoActor) this.#put({ name, entry: null });
  }

  add(entry: GazetteerEntry): void {
    for (const name of new Set(entry.names)) this.#put({ name, entry });
  }

  /** The longest name that starts at an atom of a text, written as names are written there; null where there is none. */
  longestAt(text: string, atoms: readonly Atom[], from: number): GazetteerMatch | null {
    return longer(this.#ownLongestAt(text, atoms, from), this.#below?.longestAt(text, atoms, from) ?? null);
  }

  #ownLongestAt(text: string, atoms: readonly Atom[], from: number): GazetteerMatch | null {
    let node: Node | undefined = this.#root;
    let longest: GazetteerMatch | null = null;
    for (let index = from; index < atoms.length; index++) {
      node = node.next.get(atoms[index]?.key ?? '');
      if (node === undefined) break;
      if (node.meanings.length === 0) continue;
      const words = text.slice(atoms[from]?.start, atoms[index]?.end);
      const meanings = node.meanings.filter(({ name }) => isWrittenAs(words, name)).map(({ entry }) => entry);
      if (meanings.length > 0) longest = { meanings, length: index - from + 1 };
    }
    return longest;
  }

  #put(name: GazetteerName): void {
    let node = this.#root;
    for (const { key } of splitAtoms(name.name.trim())) node = nextNode(node, key);
    if (node !== this.#root) node.meanings.push(name);
  }
}

function nextNode(node: Node, key: string): Node {
  const next = node.next.get(key) ?? createNode();
  node.next.set(key, next);
  return next;
}

function longer(one: GazetteerMatch | null, other: GazetteerMatch | null): GazetteerMatch | null {
  if (one === null || other === null) return one ?? other;
  if (one.length === other.length) return { meanings: [...one.meanings, ...other.meanings], length: one.length };
  return one.length > other.length ? one : other;
}

function createNode(): Node {
  return { next: new Map(), meanings: [] };
}

/** An abbreviation is written in its own case ("US" is not "us"); any other name begins with a capital where it has one. */
function isWrittenAs(words: string, name: string): boolean {
  if (isAbbreviation(name)) return words === name;
  return !startsWithCapital(name) || startsWithCapital(words);
}

function isAbbreviation(name: string): boolean {
  return !/\p{Ll}/u.test(name) && /\p{Lu}/u.test(name);
}

function startsWithCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words);
}
