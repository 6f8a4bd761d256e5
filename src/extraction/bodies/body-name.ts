import { treatyNouns } from '../lexicon/membership-words.ts';
import { rarerOffices } from '../lexicon/offices.ts';
import { foreignOrganisationNouns, organisationEnds } from '../lexicon/organisation-nouns.ts';
import { words } from '../lexicon/words.ts';
import { countryIndex } from '../text/country-words.ts';
import { lowerAt, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

const rarer: ReadonlySet<string> = new Set(rarerOffices);
/** Nouns that a body's name can end in, besides those that tell a body anywhere. */
const ends: ReadonlySet<string> = new Set([...organisationEnds, ...foreignOrganisationNouns, ...treatyNouns]);
const joints: ReadonlySet<string> = new Set(words('of for on and against to de do da du des del della di'));
/** Nouns of places and of people whose names go on with "of", and may be part of a body's: "Gulf of Ayr Council". */
const ofHeads: ReadonlySet<string> = new Set(
  words('gulf bay isle isles horn cape sea coast strait straits friends sons daughters voice order knights guardians'),
);
/** Words that no name of a body begins with or goes over. */
export const CLOSED =
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.subordinator |
  WordClass.determiner |
  WordClass.possessive |
  WordClass.subjectPronoun |
  WordClass.auxiliary |
  WordClass.negation;
/** The same, and whatever may be a verb or stand beside one. */
export const VERBAL = CLOSED | WordClass.verb | WordClass.speechVerb | WordClass.adverb;
/** "Group of 20", "Group of Seven" */
const COUNT = /^(?:\d{1,3}|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty)$/;
/** No name of a body is longer, in tokens. */
const LONGEST_BODY = 14;

/** The index after the name of a body that begins at an index, with a noun for it that is written small. */
export function endOfBodyName(tokens: readonly Token[], at: number, limit: number): number {
  return afterSmallNoun(tokens, endOfName(tokens, at, limit));
}

/** "Ridgeway school board": the noun of a body may be written small. */
function afterSmallNoun(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let index = at; index < at + 3; index++) {
    if (isPluralApostrophe(tokens, index)) continue;
    if (!isSmall(tokens, index)) break;
    // "the Ayr police chief" is of Ayr.
    if (isA(tokens[index], WordClass.organisation) && !isA(tokens[index + 1], WordClass.role)) end = index + 1;
  }
  return end;
}

/** Whether a word without a capital may belong to a name: "fire" in "Ayr fire brigade". */
function isSmall(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== TokenKind.word || token.capital) return false;
  if (isA(token, CLOSED | WordClass.role | WordClass.possessiveMark)) return false;
  return !isA(token, VERBAL) || isA(tokens[index + 1], WordClass.organisation);
}

function endOfName(tokens: readonly Token[], at: number, limit: number): number {
  let index = at + 1;
  let hasNoun = isBodyNoun(tokens[at]);
  while (index < Math.min(limit, at + LONGEST_BODY)) {
    const width = stepOf(tokens, index, hasNoun);
    if (width === 0) break;
    if (isBodyNoun(tokens[index])) hasNoun = true;
    index += width;
  }
  return index;
}

/** How many tokens go on with a name at an index. */
function stepOf(tokens: readonly Token[], index: number, hasNoun: boolean): number {
  const token = tokens[index];
  if (isOffice(token)) return 0;
  if (token?.kind === TokenKind.word && token.capital && !isA(token, WordClass.time)) return 1;
  if (isLink(tokens, index)) return linksNames(tokens, index) ? 1 : 0;
  return hasNoun || isOfPlace(tokens, index) ? stepOverJoint(tokens, index) : 0;
}

/** "Miners’ Union", "Roe & Co", "Heather and Moorland Trust" */
function isLink(tokens: readonly Token[], index: number): boolean {
  const lower = lowerAt(tokens, index);
  return lower === 'and' || lower === '&' || isPluralApostrophe(tokens, index);
}

function linksNames(tokens: readonly Token[], index: number): boolean {
  if (!isNameWord(tokens[index + 1])) return false;
  if (lowerAt(tokens, index) === 'and') return endsInBody(tokens, index + 1);
  // "Rovers’ Czech manager"
  return !countryIndex.byDemonym.has(lowerAt(tokens, index + 1));
}

/** "of", "for the": a name goes on behind its noun. */
function stepOverJoint(tokens: readonly Token[], index: number): number {
  const lower = lowerAt(tokens, index);
  if (!joints.has(lower)) return 0;
  if (isNameWord(tokens[index + 1])) return 1;
  if (lower === 'of' && COUNT.test(textAt(tokens, index + 1))) return 2;
  return lowerAt(tokens, index + 1) === 'the' && isNameWord(tokens[index + 2]) ? 2 : 0;
}

/** "Gulf of Ayr Council" */
function isOfPlace(tokens: readonly Token[], index: number): boolean {
  return lowerAt(tokens, index) === 'of' && ofHeads.has(lowerAt(tokens, index - 1)) && endsInBody(tokens, index + 1);
}

/** "Roe Bank President Ada Roe": a role ends the name of a body. */
export function isOffice(token: Token | undefined): boolean {
  // "Coast Guard" is a body, and a guard no officer.
  if (token === undefined || token.lower === 'guard') return false;
  return (isA(token, WordClass.role) && !isA(token, WordClass.organisation)) || rarer.has(token.lower);
}

/** The apostrophe of "workers’", as a token of its own. */
export function isPluralApostrophe(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.spaced) return false;
  // "the Seamen’s Union"
  if (isA(token, WordClass.possessiveMark)) return /(?:men|children|people)$/.test(lowerAt(tokens, index - 1));
  return (token.text === '’' || token.text === "'") && lowerAt(tokens, index - 1).endsWith('s');
}

export function isNameWord(token: Token | undefined): boolean {
  return token?.capital === true && !isA(token, CLOSED | WordClass.time);
}

/** Whether the last of a run of capitals is a noun for a body: "Heather and Moorland Trust". */
function endsInBody(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while ((isNameWord(tokens[index]) || isPluralApostrophe(tokens, index)) && index - from < LONGEST_BODY) index++;
  return index > from && isBodyNoun(tokens[index - 1]);
}

function isBodyNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (isA(token, WordClass.organisation) || ends.has(token.lower)) return true;
  return token.lower.includes('.') && ends.has(token.lower.replaceAll('.', ''));
}

export function hasBodyNoun(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isBodyNoun(tokens[index])) return true;
  return false;
}
