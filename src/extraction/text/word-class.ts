import { documentKinds } from '../lexicon/document-kinds.ts';
import { eventNouns } from '../lexicon/event-nouns.ts';
import * as closed from '../lexicon/function-words.ts';
import { rarerOffices } from '../lexicon/offices.ts';
import { documentNouns, organisationNouns } from '../lexicon/organisation-nouns.ts';
import { femaleNouns, irregularPeople, maleNouns, roleNouns } from '../lexicon/role-nouns.ts';
import { speechNouns } from '../lexicon/speech-nouns.ts';
import { timeEnds, timeWords } from '../lexicon/time-words.ts';
import { femaleTitles, maleTitles, neutralTitles } from '../lexicon/titles.ts';
import { verbForms } from '../lexicon/verbs.ts';
import { words } from '../lexicon/words.ts';
import { speechForms } from './speech-forms.ts';

/** What a word can be. A word can be several things; where it stands decides. */
export const WordClass = {
  determiner: 1,
  possessive: 1 << 1,
  subjectPronoun: 1 << 2,
  objectPronoun: 1 << 3,
  indefinite: 1 << 4,
  preposition: 1 << 5,
  conjunction: 1 << 6,
  subordinator: 1 << 7,
  relative: 1 << 8,
  auxiliary: 1 << 9,
  negation: 1 << 10,
  adverb: 1 << 11,
  time: 1 << 12,
  timeEnd: 1 << 13,
  title: 1 << 14,
  role: 1 << 15,
  organisation: 1 << 16,
  document: 1 << 17,
  speechNoun: 1 << 18,
  speechVerb: 1 << 19,
  people: 1 << 20,
  male: 1 << 21,
  female: 1 << 22,
  passive: 1 << 23,
  verb: 1 << 24,
  possessiveMark: 1 << 25,
  particle: 1 << 26,
  /** Can make a clause: an auxiliary, a known form of a verb, or any word in -ed. */
  finite: 1 << 27,
  /** Looks like a form of a verb, by the lists or by its ending. */
  verbal: 1 << 28,
  /** A noun that the name of an event can end in. */
  event: 1 << 29,
  /** A noun, also in the plural, for something written, of whatever else it may be one. */
  writing: 1 << 30,
  /** An office or a trade that somebody has: a role, a rarer office, or by what the word ends in. */
  office: 1 << 31,
} as const;

/** Words that stand inside the names of people and places, in lower case. */
const nameParticles = words(`
  de da do dos das del della di du la le el al van von der den ter ten bin binti bint ibn ben ag ap ferch ab a/p a/l y e
  zu zum af av
`);

const PERSONAL = WordClass.role | WordClass.people | WordClass.male | WordClass.female;

const officeEnding =
  /.(?:ologist|iatrist|ographer|master|mistress|keeper|-(?:leader|chair|founder|ordinator|general|secretary|president|director|minister|mayor|governor|chancellor|chairman|captain|editor|manager|head|elect))$/;

const classes = new Map<string, number>();

function put(list: Iterable<string>, bits: number): void {
  for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bits);
}

function plurals(list: readonly string[]): string[] {
  return list.map(pluralOf);
}

function pluralOf(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

put(closed.determiners, WordClass.determiner);
put(closed.possessives, WordClass.possessive);
put(closed.subjectPronouns, WordClass.subjectPronoun);
put(closed.objectPronouns, WordClass.objectPronoun);
put(closed.indefinitePronouns, WordClass.indefinite);
put(closed.prepositions, WordClass.preposition);
put(closed.conjunctions, WordClass.conjunction);
put(closed.subordinators, WordClass.subordinator);
put(closed.relativePronouns, WordClass.relative);
put(closed.auxiliaries, WordClass.auxiliary);
put(closed.negations, WordClass.negation);
put(closed.adverbs, WordClass.adverb);
put(closed.passiveAuxiliaries, WordClass.passive);
put(timeWords, WordClass.time);
put(timeEnds, WordClass.timeEnd);
put(neutralTitles, WordClass.title);
put(maleTitles, WordClass.title | WordClass.male);
put(femaleTitles, WordClass.title | WordClass.female);
put(roleNouns, WordClass.role);
put(maleNouns, WordClass.role | WordClass.male);
put(femaleNouns, WordClass.role | WordClass.female);
put(words('he him his himself'), WordClass.male);
put(words('she her hers herself'), WordClass.female);
put(plurals(roleNouns), WordClass.people);
put(irregularPeople, WordClass.people);
put(organisationNouns, WordClass.organisation);
put(documentNouns, WordClass.document);
put(speechNouns, WordClass.speechNoun);
put(speechForms.keys(), WordClass.speechVerb);
put(verbForms, WordClass.verb);
put(nameParticles, WordClass.particle);
put(["'s"], WordClass.possessiveMark | WordClass.auxiliary);

/** These say nothing else of a word: one that no list above has keeps what its parts or its ending tell. */
function mark(list: Iterable<string>, bit: number): void {
  for (const word of list) classes.set(word, (classes.get(word) ?? unlistedClasses(word)) | bit);
}

const writings = [...documentNouns, ...documentKinds.flat()];
mark(eventNouns, WordClass.event);
mark(rarerOffices, WordClass.office);
mark([...writings, ...writings.map((noun) => `${noun}s`)], WordClass.writing);

for (const [word, bits] of classes) classes.set(word, bits | formClasses(word, bits));

/** All classes but those that any word in -ed has, and those of few stages. */
export const LISTED = ~(WordClass.finite | WordClass.verbal | WordClass.event | WordClass.writing | WordClass.office);

/** The classes of a word in lower case, from the lists of the lexicon, else from its parts or its ending. */
export function classesOf(lower: string): number {
  const listed = classes.get(lower);
  if (listed !== undefined) return listed;
  const bits = unlistedClasses(lower);
  return bits | formClasses(lower, bits);
}

/**
 * Whether the lists of the lexicon have a word in lower case under one of the classes; to be asked for classes that
 * nothing else tells, as of organisations and verbs.
 */
export function isListedAs(lower: string, bits: number): boolean {
  return ((classes.get(lower) ?? 0) & bits) !== 0;
}

function unlistedClasses(lower: string): number {
  if (lower.includes('-')) return rankClasses(lower);
  return lower.endsWith('ly') && lower.length > 4 ? WordClass.adverb : 0;
}

/** What the ending of a word tells beside its other classes. */
function formClasses(word: string, bits: number): number {
  const verb = (makesClause(word, bits) ? WordClass.finite : 0) | (isVerbal(word, bits) ? WordClass.verbal : 0);
  return verb | ((bits & WordClass.role) !== 0 || officeEnding.test(word) ? WordClass.office : 0);
}

function makesClause(word: string, bits: number): boolean {
  if ((bits & (WordClass.auxiliary | WordClass.verb)) !== 0) return true;
  return (bits & WordClass.speechVerb) === 0 ? /(?:ed|n't)$/.test(word) : !word.endsWith('ing');
}

function isVerbal(word: string, bits: number): boolean {
  if ((bits & (WordClass.speechVerb | WordClass.verb)) !== 0 || /^\p{L}[aeiou]+s?ed$/u.test(word)) return true;
  return word.length > 4 && /(?:ed|ing)$/.test(word) && (bits & (WordClass.role | WordClass.organisation)) === 0;
}

/** "under-secretary-general", "ex-minister": a rank before or after an office leaves it an office. */
function rankClasses(lower: string): number {
  const office = lower.replace(/^(?:co|deputy|ex|sub|under|vice)-|-(?:designate|elect|general)$/, '');
  return office === lower ? 0 : classesOf(office) & PERSONAL;
}

/** Whether a token can have one of the classes. */
export function isA(token: { readonly classes: number } | undefined, bits: number): boolean {
  return token !== undefined && (token.classes & bits) !== 0;
}
