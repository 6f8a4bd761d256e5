import type { Atom } from './split-atoms.ts';

/** What stands between white space as one word: "Wang", "Stokes-Whitmer", "O’Brien". Atoms, half open. */
export interface JoinedWord {
  readonly from: number;
  readonly to: number;
  /** The word as names are compared. */
  readonly key: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Whether a capital letter begins it or one of the words it is joined of ("al-Nahda"). */
  readonly isCapitalised: boolean;
}

/** Joins the words of a text over hyphens and apostrophes, but not over the one of a genitive ("Wang’s"). */
export function joinWords(text: string, atoms: readonly Atom[]): JoinedWord[] {
  const words: JoinedWord[] = [];
  let from = 0;
  while (from < atoms.length) {
    if (atoms[from]?.isWord !== true) {
      from++;
      continue;
    }
    let to = from + 1;
    while (isJoint(atoms, to)) to += 2;
    const parts = atoms.slice(from, to);
    words.push({
      from,
      to,
      key: keysOf(parts),
      gap: keysOf(atoms.slice(words.at(-1)?.to ?? 0, from)),
      isCapitalised: parts.some(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2))),
    });
    from = to;
  }
  return words;
}

function keysOf(atoms: readonly Atom[]): string {
  return atoms.map(({ key }) => key).join('');
}

function isJoint(atoms: readonly Atom[], at: number): boolean {
  const mark = atoms[at]?.key;
  const next = atoms[at + 1];
  if (next?.isWord !== true) return false;
  return mark === '-' || (mark === "'" && next.key !== 's');
}
