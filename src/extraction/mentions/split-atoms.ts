import { foldedLetters } from '#domain';

/** The least piece of a text that a name is made of: a word, a mark, or the white space between. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** The atom as names are compared; white space is one space, and a line break between paragraphs is none of a name. */
  readonly key: string;
  readonly isWord: boolean;
}

// Each alternative is one character class, so that the scan never goes back.
const ATOM = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;

/** Splits a text into its atoms, in order, with nothing left out. Linear in the text. */
export function splitAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (const match of text.matchAll(ATOM)) {
    const words = match[0];
    atoms.push({ start: match.index, end: match.index + words.length, key: keyOf(words), isWord: isWord(words) });
  }
  return atoms;
}

const PARAGRAPH = '\n';

function keyOf(words: string): string {
  if (words.trim() !== '') return foldedLetters(words);
  return words.indexOf('\n') === words.lastIndexOf('\n') ? ' ' : PARAGRAPH;
}

function isWord(words: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(words);
}
