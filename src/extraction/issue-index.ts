import { foldedLetters } from '#domain';

/** An issue that is on record, with all that it may be called. */
export interface KnownIssue {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** No name of an issue that is looked for is longer, in words. */
const LONGEST = 8;

/** The names of issues on record, made once and asked for every article. */
export class IssueIndex {
  readonly #names = new Map<string, string>();
  readonly #firsts = new Set<string>();

  constructor(issues: Iterable<KnownIssue>) {
    for (const { name, aliases } of issues) {
      for (const alias of [name, ...aliases]) {
        const key = issueKey(alias.split(/[^\p{L}\p{M}\p{N}'’-]+/u));
        if (key === '') continue;
        this.#names.set(key, name);
        this.#firsts.add(key.split(' ')[0] ?? '');
      }
    }
  }

  /** The issue whose name begins at an index of words, the longest first; null where none does. */
  at(words: readonly string[], index: number): string | null {
    if (!this.#firsts.has(issueKey([words[index] ?? '']))) return null;
    for (let size = Math.min(LONGEST, words.length - index); size > 0; size--) {
      const name = this.#names.get(issueKey(words.slice(index, index + size)));
      if (name !== undefined) return name;
    }
    return null;
  }
}

/** Words as names of issues are compared: folded, and a plural as its singular. */
export function issueKey(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .map((word) => singular(foldedLetters(word)))
    .join(' ');
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
