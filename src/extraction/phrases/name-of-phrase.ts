import { organisationEnds } from '../lexicon/organisation-nouns.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { words } from '../lexicon/words.ts';
import { isFirstName } from '../parties/first-name-gender.ts';
import { countryIndex } from '../text/country-words.ts';
import { lowerAt, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { isName, type Words } from './name-word.ts';

const ends: ReadonlySet<string> = new Set(organisationEnds);
/** Words in small letters that names of bodies and people have inside. */
const inside = new Set(words('of for and the &'));
/** No name is longer, in tokens. */
const LONGEST = 14;

/** The name at the end of a noun phrase: "Wang Yi" in "China’s Foreign Minister Wang Yi"; null where there is none. */
export function nameOfPhrase(given: Words, phrase: TokenRange): TokenRange | null {
  const { tokens } = given;
  const to = isA(tokens[phrase.to - 1], WordClass.possessiveMark) ? phrase.to - 1 : phrase.to;
  if (!isNameWord(tokens[to - 1])) return null;
  const last = lowerAt(tokens, to - 1);
  if (to - phrase.from === 2 && isA(tokens[phrase.from], WordClass.determiner) && countryIndex.byDemonym.has(last))
    return null;
  const run = startOfRun(given, { from: phrase.from, to });
  const from = run === phrase.from && isCommonAtHead(given, run) ? run + 1 : run;
  if (from >= to) return null;
  if (hasBody(tokens, { from, to })) return bodyName(tokens, { from, to });
  return personName(tokens, { from, to });
}

/** A word that has its capital from the head of its sentence: "Doctors", "Union boss Ada Roe", not "Doctors’ League". */
function isCommonAtHead(given: Words, index: number): boolean {
  return !isName(given, index, index) && !endsOwner(given.tokens, index + 1);
}

/** Legal forms that companies write in small letters at the end of their names. */
const legalForms = new Set(words('plc gmbh ltd pty'));

/** The mark behind "Teachers" in "Teachers’ Union" */
function endsOwner(tokens: readonly Token[], index: number): boolean {
  return (
    isA(tokens[index], WordClass.possessiveMark) || (tokens[index]?.kind === TokenKind.quote && !tokens[index].spaced)
  );
}

function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || isA(token, WordClass.time)) return false;
  return token.capital || legalForms.has(token.lower);
}

function isBody(token: Token | undefined): boolean {
  return (
    token !== undefined && (ends.has(token.lower) || isA(token, WordClass.organisation)) && !isA(token, WordClass.role)
  );
}

/** Whether a body's noun is the last word of a run, or has "of" or "for" after it. */
function hasBody(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    const next = tokens[index + 1];
    if (isBody(tokens[index]) && (index === to - 1 || next?.lower === 'of' || next?.lower === 'for')) return true;
  }
  return false;
}

/** Where the run of capitals begins that ends a phrase; a possessive ends it on the left, unless a body's name has it. */
function startOfRun({ tokens }: Words, { from, to }: TokenRange): number {
  let start = to - 1;
  for (let index = to - 1; index >= from && to - index < LONGEST; index--) {
    const token = tokens[index];
    if (isNameWord(token)) start = index;
    else if (isA(token, WordClass.possessiveMark) ? !isOfOffice(tokens, index, to) : !isInside(token)) break;
  }
  while (start < to - 1 && textAt(tokens, start) === 'The') start++;
  return isCommonHead(tokens[start], tokens, start) && start < to - 1 ? start + 1 : start;
}

/** "the Prime Minister’s Office": a single noun for a body that goes by whose it is. */
function isOfOffice(tokens: readonly Token[], mark: number, to: number): boolean {
  const owner = tokens[mark - 1];
  const isOffice = /^(?:office|department|cabinet)$/.test(lowerAt(tokens, to - 1));
  return isOffice && mark === to - 2 && owner?.capital === true && isA(owner, OWNERS);
}

const OWNERS = WordClass.role | WordClass.people;

function isInside(token: Token | undefined): boolean {
  return (
    token !== undefined && (inside.has(token.lower) || isA(token, WordClass.particle) || token.kind === TokenKind.quote)
  );
}

/** A determiner that has its capital from the head of a sentence ("Both Ada …") is no part of a name. */
function isCommonHead(token: Token | undefined, tokens: readonly Token[], index: number): boolean {
  const startsSentence = index === 0 || (tokens[index - 1]?.kind ?? TokenKind.mark) >= TokenKind.quote;
  return startsSentence && isA(token, WordClass.determiner | WordClass.possessive | WordClass.adverb);
}

/** The name of a body has its nationality and its nouns, but no role before it ("Minister of …" is none). */
function bodyName(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  const [first] = [tokens[from]];
  if (isA(first, WordClass.role) && lowerAt(tokens, from + 1) === 'of') return null;
  return { from, to };
}

/** Past the last title or role; a word that follows a given name at the end is a surname: "Stephen King". */
function afterTitles(tokens: readonly Token[], { from, to }: TokenRange): number {
  let start = from;
  for (let index = from; index < to; index++) {
    if (!isA(tokens[index], WordClass.title | WordClass.role)) continue;
    const isSurname = index === to - 1 && index > from && isFirstName(lowerAt(tokens, index - 1));
    if (!isSurname) start = index + 1;
  }
  return start;
}

/** What barristers, members of parliament and the honoured put after their names. */
const postNominals = new Set(words('cbe jp kbe kc mbe mep mp msp obe phd qc sc td'));

function beforePostNominals(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = to;
  while (end - from > 2 && postNominals.has(lowerAt(tokens, end - 1))) end--;
  return end;
}

/** The name of a person begins after the last title, role or nationality before it. */
function personName(tokens: readonly Token[], whole: TokenRange): TokenRange | null {
  const { from, to } = { from: whole.from, to: beforePostNominals(tokens, whole) };
  let start = afterPortfolio(tokens, { from: afterTitles(tokens, { from, to }), to });
  if (start >= to)
    return to - from === 1 && !isA(tokens[from], WordClass.role | WordClass.people) ? { from, to } : null;
  start = afterCountry(tokens, { from: start, to });
  return start < to && tokens[start]?.kind === TokenKind.word ? { from: start, to } : null;
}

/** "Minister of Fisheries Ada Roe", "Commissioner for Inland Fisheries Ada Roe": the portfolio is no name. */
function afterPortfolio(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (!/^(?:of|for)$/.test(lowerAt(tokens, from - 1)) || !isA(tokens[from - 2], WordClass.role)) return from;
  if (offices.has(lowerAt(tokens, to - 1))) return from;
  let start = from;
  for (let index = from; index < to - 1; index++) if (offices.has(lowerAt(tokens, index))) start = index + 1;
  return start;
}

const offices: ReadonlySet<string> = new Set(portfolios);

/** First words of what countries and their people are called. */
const countryHeads: ReadonlySet<string> = new Set(
  [...countryIndex.byName.keys(), ...countryIndex.byDemonym.keys()].map((name) => name.split(' ')[0] ?? name),
);

function afterCountry(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (!countryHeads.has(lowerAt(tokens, from))) return from;
  for (let size = Math.min(3, to - from - 1); size > 0; size--) {
    const key = tokens
      .slice(from, from + size)
      .map((token) => token.lower)
      .join(' ');
    if (countryIndex.byDemonym.has(key) || (size < to - from - 1 && countryIndex.byName.has(key))) return from + size;
  }
  return from;
}
