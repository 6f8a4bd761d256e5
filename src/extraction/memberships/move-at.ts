import * as list from '../lexicon/membership-words.ts';
import { lowerAt, type Token, type TokenRange } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

/** How a verb of coming or going stands to whoever moves. */
export type MoveForm = 'finite' | 'gerund' | 'infinitive';

/** A verb of coming to a body or going from it, and the words that belong to it. */
export interface Move extends TokenRange {
  readonly role: string;
  readonly isExit: boolean;
  readonly form: MoveForm;
  /** What has to be told too, so that it is one: a role ("attends as an observer"), a role or date, or that somebody left before. */
  readonly needs: 'role' | 'date' | 'exit' | null;
}

const joins: ReadonlySet<string> = new Set(list.joinVerbs);
const admits: ReadonlySet<string> = new Set(list.admitVerbs);
const leaves: ReadonlySet<string> = new Set(list.leaveVerbs);
const expels: ReadonlySet<string> = new Set(list.expelVerbs);
const belongs: ReadonlySet<string> = new Set(list.belongVerbs);
const chairs: ReadonlySet<string> = new Set(list.chairVerbs);
const weak: ReadonlySet<string> = new Set(list.weakTakings);
const signs: ReadonlySet<string> = new Set(list.signVerbs);
const attends: ReadonlySet<string> = new Set(list.attendVerbs);
const returns: ReadonlySet<string> = new Set(list.returnVerbs);
const gerunds: ReadonlyMap<string, 'in' | 'out'> = new Map(Object.entries(list.moveGerunds));
const infinitives: ReadonlyMap<string, 'in' | 'out'> = new Map(Object.entries(list.moveInfinitives));
const phrasal: ReadonlyMap<string, 'in' | 'out'> = new Map(Object.entries(list.phrasalMoves));
const takings: ReadonlyMap<string, 'in' | 'out'> = new Map(Object.entries(list.phrasalTakings));
const ranks: ReadonlySet<string> = new Set(list.rankWords);

/** All words that a move can begin with. */
export const moveWords: ReadonlySet<string> = new Set([
  ...[joins, admits, leaves, expels, belongs, signs, attends, returns].flatMap((verbs) => [...verbs]),
  ...[gerunds, infinitives].flatMap((verbs) => [...verbs.keys()]),
  ...[...phrasal.keys(), ...takings.keys()].map((words) => words.slice(0, words.indexOf(' '))),
  ...chairs,
  ...['part', 'in'],
]);

/** The move that begins at an index; null where none does. */
export function moveAt(tokens: readonly Token[], at: number): Move | null {
  if (!moveWords.has(lowerAt(tokens, at))) return null;
  return (
    finiteMoveAt(tokens, at) ??
    takenMoveAt(tokens, at) ??
    phrasalMoveAt(tokens, at) ??
    partAt(tokens, at) ??
    gerundAt(tokens, at) ??
    infinitiveAt(tokens, at)
  );
}

function move(range: TokenRange, isExit: boolean, more: Partial<Move> = {}): Move {
  return { role: 'member', form: 'finite', needs: null, ...more, from: range.from, to: range.to, isExit };
}

/** "joined", "left", "signed", "belongs", "attends": whoever does it moves. */
function finiteMoveAt(tokens: readonly Token[], at: number): Move | null {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const range = { from: at, to: at + 1 };
  if (signs.has(word)) return isTaken(tokens, at) || next === 'up' ? null : move(range, false, { role: 'signatory' });
  if (belongs.has(word) || (joins.has(word) && next !== 'by')) return move(range, false);
  return leaves.has(word) ? move(range, true) : conditionalMove(word, range);
}

/** What is a move with something else only, or in a role of its own. */
function conditionalMove(word: string, range: TokenRange): Move | null {
  if (chairs.has(word)) return move(range, false, { role: 'chair' });
  if (attends.has(word)) return move(range, false, { needs: 'role' });
  return returns.has(word) ? move(range, false, { needs: 'exit' }) : null;
}

/** "was admitted", ", expelled in 1999,": it is done to whoever moves. */
function takenMoveAt(tokens: readonly Token[], at: number): Move | null {
  const word = lowerAt(tokens, at);
  const isExit = expels.has(word);
  if (!isExit && !admits.has(word)) return null;
  const isParticiple = /^(?:[,(–—]|and|but|then)$/.test(lowerAt(tokens, at - 1));
  const needs = weak.has(word) ? 'date' : null;
  return isParticiple || isTaken(tokens, at) ? move({ from: at, to: at + 1 }, isExit, { needs }) : null;
}

function isTaken(tokens: readonly Token[], at: number): boolean {
  const before = isA(tokens[at - 1], WordClass.adverb) ? at - 2 : at - 1;
  return isA(tokens[before], WordClass.passive) || lowerAt(tokens, at - 2) === 'was';
}

/** "pulled out", "was taken in", "came back in" */
function phrasalMoveAt(tokens: readonly Token[], at: number): Move | null {
  const words = `${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`;
  const side = phrasal.get(words) ?? (isTaken(tokens, at) ? takings.get(words) : undefined);
  if (side !== undefined) return move({ from: at, to: at + 2 }, side === 'out');
  return words === 'came back' || words === 'went back'
    ? move({ from: at, to: at + 2 }, false, { needs: 'exit' })
    : null;
}

/** "has been part of", "became part of", "has been in the Roe Pact since 1999" */
function partAt(tokens: readonly Token[], at: number): Move | null {
  const isState = list.copulas.includes(lowerAt(tokens, at - 1));
  const isPart = lowerAt(tokens, at) === 'part' && lowerAt(tokens, at + 1) === 'of';
  const isInside = lowerAt(tokens, at) === 'in' && lowerAt(tokens, at - 1) === 'been';
  return isState && (isPart || isInside) ? move({ from: at, to: at + 1 }, false) : null;
}

/** "after leaving", "since joining", "having joined": told as done, by whoever the sentence is about. */
function gerundAt(tokens: readonly Token[], at: number): Move | null {
  const side = gerunds.get(lowerAt(tokens, at));
  const isTold = /^(?:after|since|upon|on|before|following)$/.test(lowerAt(tokens, at - 1));
  return side === undefined || !isTold ? null : move({ from: at, to: at + 1 }, side === 'out', { form: 'gerund' });
}

/** "the ninth country to join", "the last to leave" */
function infinitiveAt(tokens: readonly Token[], at: number): Move | null {
  const side = infinitives.get(lowerAt(tokens, at));
  if (side === undefined || lowerAt(tokens, at - 1) !== 'to' || rankBefore(tokens, at - 1) === null) return null;
  return move({ from: at, to: at + 1 }, side === 'out', { form: 'infinitive' });
}

/** Where "the ninth country" begins before a "to"; null where nothing of the kind stands there. */
export function rankBefore(tokens: readonly Token[], to: number): number | null {
  for (let index = to - 1; index >= to - LONGEST_RANK; index--) {
    const word = lowerAt(tokens, index);
    if (ranks.has(word) || /^\d+(?:st|nd|rd|th)$/.test(word))
      return isA(tokens[index - 1], WordClass.determiner) ? index - 1 : index;
    if (isA(tokens[index], WordClass.verb | WordClass.auxiliary | WordClass.relative)) return null;
  }
  return null;
}

/** "ninth west African country" has no more words. */
const LONGEST_RANK = 5;
