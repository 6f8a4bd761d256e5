import { slugOf } from '#domain';
import { countryIndex } from '../text/country-words.ts';
import { nounStem } from '../text/noun-stem.ts';

/** An issue that is on record, with all that it may be called. */
export interface KnownIssue {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The name or slug of the wider issue that it is part of. */
  readonly parent?: string | null;
}

/** A word of a text or a name, as names of issues are compared. */
export interface IssueWord {
  readonly stem: string;
  readonly capital: boolean;
}

/** A known issue that a run of words names. */
export interface NamedIssue {
  readonly name: string;
  /** The index of the first of its words. */
  readonly from: number;
}

/** One of the names of an issue. */
interface IssueName {
  readonly issue: string;
  /** Its words without "of", "the" and the like. */
  readonly words: readonly IssueWord[];
  /** How many words all of them stand within, where others stand between. */
  readonly reach: number;
}

/** Words in the names of issues that tell nothing: "ban on phones" is "phone ban". */
const FILLERS: ReadonlySet<string> = new Set('of on in for with to the a an and over between at by'.split(' '));

/** The names of issues on record, made once and asked for every article. */
export class IssueIndex {
  /** By the word of a name that the fewest names have. */
  readonly #names = new Map<string, IssueName[]>();
  /** By key of the whole name. */
  readonly #byKey = new Map<string, string>();
  /** By last word: the issues that "the region" can mean. */
  readonly #byHead = new Map<string, Set<string>>();
  /** By slug. */
  readonly #parents = new Map<string, string>();

  constructor(issues: Iterable<KnownIssue>) {
    const names = [...issues].flatMap((issue) => this.#namesOf(issue));
    const counts = new Map<string, number>();
    for (const { words } of names) {
      for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    for (const name of names) {
      const rarest = name.words.reduce((one, other) =>
        (counts.get(other.stem) ?? 0) < (counts.get(one.stem) ?? 0) ? other : one,
      );
      append(this.#names, rarest.stem, name);
    }
  }

  /** The issue that has this name in some order and form of its words; null where none has. */
  named(words: readonly IssueWord[]): string | null {
    return this.#byKey.get(keyOf(words)) ?? null;
  }

  /** The issues that a text names, in its order. A name of one common word names none: every text has such words. */
  *namedIn(words: readonly IssueWord[]): Generator<NamedIssue> {
    for (const [index, { stem }] of words.entries()) {
      for (const name of this.#names.get(stem) ?? []) {
        const from = startOf(name, words, index);
        if (from !== null) yield { name: name.issue, from };
      }
    }
  }

  /** The issues that have a name which ends in this word. */
  endingIn(stem: string): ReadonlySet<string> {
    return this.#byHead.get(stem) ?? NONE;
  }

  /** Whether an issue is part of another one, or of a part of it. */
  isPartOf(part: string, whole: string): boolean {
    const wanted = slugOf(whole);
    const seen = new Set<string>();
    let slug = this.#parents.get(slugOf(part));
    while (slug !== undefined && !seen.has(slug)) {
      if (slug === wanted) return true;
      seen.add(slug);
      slug = this.#parents.get(slug);
    }
    return false;
  }

  #namesOf({ name, aliases, parent = null }: KnownIssue): IssueName[] {
    if (parent !== null) this.#parents.set(slugOf(name), slugOf(parent));
    return [name, ...aliases].flatMap((alias) => {
      const words = contentOf(wordsOf(alias));
      const last = words.at(-1);
      if (last === undefined) return [];
      const key = keyOf(words);
      if (!this.#byKey.has(key)) this.#byKey.set(key, name);
      if (words.length > 1) this.#byHead.set(last.stem, (this.#byHead.get(last.stem) ?? new Set()).add(name));
      return words.length === 1 && !last.capital ? [] : [{ issue: name, words, reach: 4 * words.length - 4 }];
    });
  }
}

const NONE: ReadonlySet<string> = new Set();

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Where a name begins that has a word at an index, its other words near it in any order; null where it does not. */
function startOf({ words, reach }: IssueName, text: readonly IssueWord[], index: number): number | null {
  let from = index;
  let to = index;
  for (const word of words) {
    const at = nearest(word, text, { index, reach });
    if (at === null) return null;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return to - from <= reach ? from : null;
}

function nearest(word: IssueWord, text: readonly IssueWord[], around: { index: number; reach: number }): number | null {
  for (let distance = 0; distance <= around.reach; distance++) {
    for (const at of [around.index + distance, around.index - distance]) {
      const found = text[at];
      if (found?.stem === word.stem && (found.capital || !word.capital)) return at;
    }
  }
  return null;
}

/** The words of a name or of a stretch of a text; a hyphen parts them, a people stands for its country. */
export function wordsOf(text: string): IssueWord[] {
  return (text.match(/[\p{L}\p{M}\p{N}'’.]+/gu) ?? []).flatMap((word) => {
    const plain = word.replace(/[’']s?$|\.$/u, '');
    return plain === '' ? [] : [issueWord(plain)];
  });
}

function issueWord(word: string): IssueWord {
  const capital = /^\p{Lu}/u.test(word);
  const lower = word.toLowerCase();
  const country = capital ? (countryIndex.byDemonym.get(lower) ?? countryIndex.byName.get(lower)) : undefined;
  return { stem: nounStem(country ?? lower), capital };
}

function contentOf(words: readonly IssueWord[]): IssueWord[] {
  return words.filter(({ stem }) => !FILLERS.has(stem));
}

function keyOf(words: readonly IssueWord[]): string {
  return contentOf(words)
    .map(({ stem }) => stem)
    .sort()
    .join(' ');
}
