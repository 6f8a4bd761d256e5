import { relations, trades } from '../lexicon/offices.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

/** Words that are in no title and no noun after one. */
export const CLOSED =
  WordClass.preposition |
  WordClass.subordinator |
  WordClass.determiner |
  WordClass.auxiliary |
  WordClass.negation |
  WordClass.relative |
  WordClass.subjectPronoun;

const noOffices: ReadonlySet<string> = new Set(relations);
/** No owner with its title is longer, in tokens. */
const LONGEST_OFFICE = 32;

/** Whether a title can end at one of the next words of a range. */
export function canHoldTitle(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const limit = Math.min(to, from + LONGEST_OFFICE);
  for (let index = from; index < limit; index++)
    if (isA(tokens[index], WordClass.office | WordClass.people)) return true;
  return false;
}

/** No title is longer, in tokens. */
const LONGEST_TITLE = 9;

/** The words of a title: adjectives and nouns up to the last role among them. */
export function titleFrom(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let end = -1;
  for (let index = from; index < Math.min(to, from + LONGEST_TITLE); index++) {
    if (!belongsToTitle(tokens, index)) break;
    if (isA(tokens[index], WordClass.office) || isOneOfMany(tokens, from, index)) end = index + 1;
    else if (isVerb(tokens, index)) break;
  }
  return end < 0 || isRelation(tokens, { from, to: end }) ? null : { from, to: end };
}

/** A "critic" of what ministers are of is somebody in a parliament; any other is no office. */
function isRelation(tokens: readonly Token[], { to }: TokenRange): boolean {
  const head = lowerAt(tokens, to - 1);
  return noOffices.has(head) && !(head === 'critic' && topics.has(lowerAt(tokens, to - 2)));
}

const topics: ReadonlySet<string> = new Set(portfolios);

/** A verb ends a title, unless a role follows at once: "press secretary". */
function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.capital === true || isA(tokens[index + 1], WordClass.role)) return false;
  return isA(token, WordClass.speechVerb | WordClass.verb | WordClass.adverb);
}

/** "one of its directors" */
function isOneOfMany(tokens: readonly Token[], from: number, index: number): boolean {
  if (!isA(tokens[index], WordClass.people) || !lowerAt(tokens, index).endsWith('s')) return false;
  return [from, from - 1, from - 2, from - 3].some(
    (at) => lowerAt(tokens, at) === 'one' && lowerAt(tokens, at + 1) === 'of',
  );
}

function belongsToTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if ((token?.kind ?? TokenKind.mark) > TokenKind.number || isA(token, WordClass.possessiveMark)) return false;
  if (joints.has(lowerAt(tokens, index))) return !isTrade(tokens[index - 1]) && leadsToRole(tokens, index + 1);
  return !isA(token, CLOSED) || isA(token, WordClass.role);
}

const joints: ReadonlySet<string> = new Set(['and', '&']);

/** "a banker and president of …" is two things that somebody is. */
function isTrade(token: Token | undefined): boolean {
  return token !== undefined && trading.has(token.lower);
}

const trading: ReadonlySet<string> = new Set([...trades, 'banker', 'economist', 'diplomat']);

/** "president and chief executive", "trade and industry minister" */
function leadsToRole(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 4; index++) {
    if (isA(tokens[index], WordClass.role)) return !isCapitalAt(tokens, index + 1) || isCapitalAt(tokens, from);
    if (isA(tokens[index], CLOSED) || tokens[index]?.kind !== TokenKind.word) return false;
  }
  return false;
}

/** The prime minister of Ayland is no minister of something. */
export function headOf(tokens: readonly Token[], { to }: TokenRange): string {
  const head = lowerAt(tokens, to - 1);
  const before = lowerAt(tokens, to - 2);
  if (head === 'teacher' && before === 'head') return 'headteacher';
  // "Director General" is one office, with or without a hyphen.
  if (head === 'general' && /^(?:director|secretary|consul|inspector)$/.test(before)) return `${before}-general`;
  return head === 'minister' && /^(?:prime|chief|first)$/.test(before) ? 'premier' : head;
}
