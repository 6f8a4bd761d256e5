import { isInPhrase } from '../phrases/find-phrases.ts';
import { lowerAt, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { headOfGroup, isParticiple, isRelativeBefore, withName } from './head-of-group.ts';
import {
  COLON,
  COMMA,
  DASHES,
  isAfterQuote,
  isFiniteVerb,
  isMark,
  phraseBefore,
  type Reading,
  SEMICOLON,
} from './reading.ts';
import { type OpenSubject, RELATIVES } from './subject.ts';
import { alone } from './subject-ending-at.ts';

/** The subject of a verb that a comma parts from it: "The mayor, Ada Roe, who is 61, said …". */
export function subjectBeforeCommas(reading: Reading, comma: number, floor: number): OpenSubject | null {
  let best: OpenSubject | null = null;
  let to = comma;
  while (to >= floor) {
    const start = startOfGroup(reading, to, floor);
    const ruled = afterRelative(reading, start, to);
    const group = { from: ruled ?? afterConnective(reading, start, to), to };
    best = headOfGroup(reading, group) ?? namedBefore(reading, group, best) ?? best;
    if (ruled !== null && best !== null) break;
    if (isClauseStart(reading, start, floor) || !isSkippable(reading, group)) break;
    to = start - 1;
  }
  return best === null ? null : withName(reading, best, comma);
}

/** Where the group of words between marks begins that ends at an index. */
function startOfGroup(reading: Reading, to: number, floor: number): number {
  let from = to;
  while (!isEdge(reading, from, floor) && !isGroupBreak(reading, from - 1)) from--;
  return from;
}

/** Whether no subject of the verb can begin before an index. */
function isEdge(reading: Reading, from: number, floor: number): boolean {
  return from <= floor || isAfterQuote(reading, from) || isClauseBreak(reading, from - 1);
}

/** Whether the clause of the verb begins at an index. */
function isClauseStart(reading: Reading, from: number, floor: number): boolean {
  return isEdge(reading, from, floor) || startsClause(reading, from);
}

export function isClauseBreak(reading: Reading, at: number): boolean {
  return isMark(reading, at, SEMICOLON) || isMark(reading, at, COLON);
}

/** "when Ada Roe, the mayor, said": what the subordinator begins is the whole clause. */
function startsClause({ tokens }: Pick<Reading, 'tokens'>, from: number): boolean {
  if (isA(tokens[from], WordClass.preposition)) return lowerAt(tokens, from) === 'as';
  return isA(tokens[from], WordClass.subordinator) && !/^(?:wh(?:o|om|ose|ich|at)|that)$/.test(lowerAt(tokens, from));
}

/** "In a post Roe Group, a lobby, wrote": what "a lobby" describes is the name before it. */
function namedBefore(reading: Reading, { from, to }: TokenRange, best: OpenSubject | null): OpenSubject | null {
  const isDescription =
    best !== null && isA(reading.tokens[best.from], WordClass.determiner) && best.phrases[0]?.name == null;
  const last = isDescription ? phraseBefore(reading, to) : null;
  if (last?.name == null || last.from < from) return null;
  // "In Ayland, the head of the board, Ada Roe, said"
  return last.from === from + 1 && lowerAt(reading.tokens, from) === 'in' ? null : alone(last);
}

export function isGroupBreak(reading: Reading, at: number): boolean {
  return isMark(reading, at, COMMA) || isMark(reading, at, DASHES) || textAt(reading.tokens, at) === '(';
}

/** "a deal that the minister, Ada Roe, called": the phrase after the relative word, where it ends the group. */
function afterRelative(reading: Reading, from: number, to: number): number | null {
  const last = phraseBefore(reading, to);
  if (last === null || last.from <= from) return null;
  const before = lowerAt(reading.tokens, last.from - 1);
  return RELATIVES.has(before) ? last.from : null;
}

/** After "but", "late on Tuesday", "meanwhile": they stand before a subject. */
function afterConnective({ tokens, phrases }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && !isInPhrase(phrases, at)) {
    const token = tokens[at];
    const isTime =
      isA(token, WordClass.time) || (isA(token, WordClass.preposition) && isA(tokens[at + 1], WordClass.time));
    const joins = WordClass.conjunction | WordClass.adverb;
    if (!isTime && !isA(token, joins) && !(at === from && startsClause({ tokens }, at))) break;
    at++;
  }
  return at;
}

/** A group that can stand between a subject and its verb: without a verb of its own, or one that is ruled by its first word. */
function isSkippable(reading: Reading, { from, to }: TokenRange): boolean {
  const first = reading.tokens[from];
  if (isA(first, WordClass.relative | WordClass.subordinator | WordClass.preposition) || isParticiple(first))
    return true;
  if (isFiniteVerb(reading, from) && isA(reading.tokens[from + 1], WordClass.preposition)) return true;
  for (let index = from; index < to; index++) {
    if (isFiniteVerb(reading, index) && !isRelativeBefore(reading, from, index)) return false;
  }
  return true;
}
