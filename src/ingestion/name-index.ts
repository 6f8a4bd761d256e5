import { foldedName, type KnownTopic } from '#domain';

/** What a name was found to mean. */
export type NameMatch<Named> =
  | { readonly outcome: 'KNOWN'; readonly named: Named }
  | { readonly outcome: 'UNKNOWN' }
  | { readonly outcome: 'AMBIGUOUS'; readonly among: readonly Named[] };

/** The names of something, the surest kind of name first: names and aliases, then demonyms, then capitals. */
export type NamesByRank<Named> = (named: Named) => readonly (readonly string[])[];

/** What is known, found by its names as names are compared. May stand on another index, which it leaves as it is. */
export class NameIndex<Named extends KnownTopic> {
  readonly #namesOf: NamesByRank<Named>;
  readonly #below: NameIndex<Named> | null;
  readonly #ranks: Map<string, Named[]>[] = [];
  readonly #bySlug = new Map<string, Named>();

  constructor(namesOf: NamesByRank<Named>, below: NameIndex<Named> | null = null) {
    this.#namesOf = namesOf;
    this.#below = below;
  }

  add(named: Named): void {
    this.#bySlug.set(named.slug, named);
    for (const [rank, names] of this.#namesOf(named).entries()) {
      const index = this.#ranks[rank] ?? new Map<string, Named[]>();
      this.#ranks[rank] = index;
      for (const key of new Set(names.map(foldedName))) index.set(key, [...(index.get(key) ?? []), named]);
    }
  }

  /** The one thing of those accepted that has the name. A name that several have does not count. */
  find(name: string, accepts: (named: Named) => boolean = () => true): NameMatch<Named> {
    const key = foldedName(name);
    let among: readonly Named[] = [];
    for (let rank = 0; rank < this.#rankCount(); rank++) {
      const found = this.#at(rank, key).filter(accepts);
      const [first] = found;
      if (first !== undefined && found.length === 1) return { outcome: 'KNOWN', named: first };
      if (among.length === 0) among = found;
    }
    return among.length === 0 ? { outcome: 'UNKNOWN' } : { outcome: 'AMBIGUOUS', among };
  }

  withSlug(slug: string): Named | null {
    return this.#bySlug.get(slug) ?? this.#below?.withSlug(slug) ?? null;
  }

  #rankCount(): number {
    return Math.max(this.#ranks.length, this.#below === null ? 0 : this.#below.#rankCount());
  }

  #at(rank: number, key: string): Named[] {
    return [...(this.#below === null ? [] : this.#below.#at(rank, key)), ...(this.#ranks[rank]?.get(key) ?? [])];
  }
}
