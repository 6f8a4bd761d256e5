import { documentKinds } from '../lexicon/document-kinds.ts';
import { documentNouns } from '../lexicon/organisation-nouns.ts';
import type { Token } from '../text/token.ts';
import { classesOf, isA, WordClass } from '../text/word-class.ts';

/** The kinds of documents by their nouns; each noun that is in no list of several is a kind of its own. */
const kindsOfNouns: ReadonlyMap<string, string> = new Map([
  ...documentNouns.map((noun) => [noun, noun] as const),
  ...documentKinds.flatMap((nouns) => nouns.map((noun) => [noun, nouns[0] ?? noun] as const)),
]);
/** The same, and by the plurals of the nouns. */
const kinds: ReadonlyMap<string, string> = new Map([
  ...kindsOfNouns,
  ...[...kindsOfNouns].map(([noun, kind]) => [`${noun}s`, kind] as const),
]);
/** Nouns, also in the plural, that are for no body and no person. */
const documents: ReadonlySet<string> = new Set(
  [...kindsOfNouns.keys()].filter(isNoActor).flatMap((noun) => [noun, `${noun}s`]),
);
const DISPLAYED = 'sign';

function isNoActor(noun: string): boolean {
  return !isA({ classes: classesOf(noun) }, WordClass.organisation | WordClass.role);
}

/** Whether a noun, also in the plural, is for something written, and for no body or person. */
export function isDocument(noun: string): boolean {
  return documents.has(noun);
}

/** What kind of document a noun is for: nouns of one kind may mean the same document. */
export function documentKind(noun: string): string {
  return kinds.get(noun) ?? noun;
}

/** Whether a noun is for words that somebody holds up or hangs out. */
export function isDisplayed(noun: string): boolean {
  return documentKind(noun) === DISPLAYED;
}

/** The tokens of a text that are nouns for documents, by the kind that they are of. */
export function documentPlaces(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || !isA(token, WordClass.writing)) continue;
    const kind = documentKind(token.lower);
    const same = places.get(kind);
    if (same === undefined) places.set(kind, [index]);
    else same.push(index);
  }
  return places;
}
