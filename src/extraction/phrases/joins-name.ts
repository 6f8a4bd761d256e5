import { organisationEnds } from '../lexicon/organisation-nouns.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { isCapitalAt, lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Words } from './name-word.ts';

/** A particle is inside a name: "van der Berg", "bin Ahmad". */
export function isParticle({ tokens }: Words, index: number, from: number): boolean {
  if (index === from || !isA(tokens[index], WordClass.particle)) return false;
  const before = tokens[index - 1];
  if (before?.capital !== true && !isA(before, WordClass.particle)) return false;
  const next = tokens[index + 1];
  return next?.capital === true || (isA(next, WordClass.particle) && isCapitalAt(tokens, index + 2));
}

const JOINTS = new Set(['of', 'for', 'and']);
/** The classes of those and of "the". */
const LITTLE = WordClass.preposition | WordClass.conjunction | WordClass.determiner;

/** "of", "for" or "and" is inside the name of a body: "Ministry of Health", "Heather and Moorland Trust". */
export function joinsName({ tokens }: Words, index: number, from: number): boolean {
  // Few words are of these classes: nothing more is asked of the others.
  return isA(tokens[index], LITTLE) && isJoint(tokens, index, from);
}

function isJoint(tokens: readonly Token[], index: number, from: number): boolean {
  const word = lowerAt(tokens, index);
  if (word === 'the') return joinsThe(tokens, index);
  if (index === from || !JOINTS.has(word) || !isCapitalAt(tokens, index - 1)) return false;
  if (word === 'and') return endsInBody(tokens, index + 1) || joinsMatters(tokens, index, from);
  if (!isA(tokens[index - 1], WordClass.organisation)) return false;
  return isCapitalAt(tokens, index + 1) || (lowerAt(tokens, index + 1) === 'the' && isCapitalAt(tokens, index + 2));
}

/** "Ministry of Trade and Industry": what a body is for goes on in a noun for a portfolio. */
function joinsMatters(tokens: readonly Token[], index: number, from: number): boolean {
  if (!isCapitalAt(tokens, index + 1) || !isMatter(tokens, index - 1)) return false;
  return (isMatter(tokens, index + 1) || isMatter(tokens, index + 2)) && isForMatters(tokens, index, from);
}

function isMatter(tokens: readonly Token[], index: number): boolean {
  return isCapitalAt(tokens, index) && offices.has(lowerAt(tokens, index));
}

/** Whether "of" or "for" stands after a noun for a body or an office, in a name up to an index or before it. */
function isForMatters(tokens: readonly Token[], index: number, from: number): boolean {
  for (let at = index - 2; at >= from - 1; at--) {
    if (!/^(?:of|for)$/.test(lowerAt(tokens, at))) continue;
    return isA(tokens[at - 1], WordClass.organisation | WordClass.role);
  }
  return false;
}

function joinsThe(tokens: readonly Token[], index: number): boolean {
  const before = lowerAt(tokens, index - 1);
  return (
    (before === 'of' || before === 'for') &&
    isA(tokens[index - 2], WordClass.organisation) &&
    isCapitalAt(tokens, index - 2) &&
    isCapitalAt(tokens, index + 1)
  );
}

/** Whether a run of capitals ends in a noun for a body or in a role ("Foreign and Trade Minister"). */
function endsInBody(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while (isCapitalAt(tokens, index) || textAt(tokens, index) === '’' || textAt(tokens, index) === "'") {
    if (index > from && (isA(tokens[index], WordClass.organisation) || ends.has(lowerAt(tokens, index)))) return true;
    if (isA(tokens[index], WordClass.role)) return index > from && offices.has(lowerAt(tokens, index - 1));
    if (index - from > MOST_WORDS) return false;
    index++;
  }
  return false;
}

const MOST_WORDS = 6;
const offices: ReadonlySet<string> = new Set(portfolios);
const ends: ReadonlySet<string> = new Set(organisationEnds);
