import { documentKinds } from '../lexicon/document-kinds.ts';
import { documentNouns } from '../lexicon/organisation-nouns.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';

const documents: ReadonlySet<string> = new Set(documentNouns);
const kinds: ReadonlyMap<string, string> = new Map(
  documentKinds.flatMap((nouns) => nouns.map((noun) => [noun, nouns[0] ?? noun] as const)),
);
const DISPLAYED = 'sign';

/** Whether a noun, also in the plural, is for something written, and for no body or person. */
export function isDocument(noun: string): boolean {
  const one = singular(noun);
  if (!documents.has(one) && !kinds.has(one)) return false;
  return !isA({ classes: classesOf(one) }, WordClass.organisation | WordClass.role);
}

/** What kind of document a noun is for: nouns of one kind may mean the same document. */
export function documentKind(noun: string): string {
  const one = singular(noun);
  return kinds.get(one) ?? one;
}

/** Whether a noun is for words that somebody holds up or hangs out. */
export function isDisplayed(noun: string): boolean {
  return documentKind(noun) === DISPLAYED;
}

function singular(noun: string): string {
  return noun.endsWith('s') && (documents.has(noun.slice(0, -1)) || kinds.has(noun.slice(0, -1)))
    ? noun.slice(0, -1)
    : noun;
}
