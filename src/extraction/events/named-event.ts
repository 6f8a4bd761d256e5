import { spelled } from '../bodies/find-bodies.ts';
import { bodyEventNouns, holdingVerbs, sidelines, smallEventNouns } from '../lexicon/event-nouns.ts';
import { countryIndex } from '../text/country-words.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { EventText } from './event-text.ts';
import { placeOf } from './place-of-event.ts';

/** A place in a text where an event is named. */
export interface NamedEvent extends TokenRange {
  readonly name: string;
  readonly place: string | null;
  /** Whether the text says that something was said or done there. */
  readonly isScene: boolean;
}

const smalls: ReadonlySet<string> = new Set(smallEventNouns);
const bodyNouns: ReadonlySet<string> = new Set(bodyEventNouns);
const holding: ReadonlySet<string> = new Set(holdingVerbs);
const edges: ReadonlySet<string> = new Set(sidelines);
/** No name of an event is longer, in tokens. */
const LONGEST = 10;

/** The event whose name ends at an index: capitals, with numbers before them, and a noun for an event, which may be small. */
export function eventEndingAt(text: EventText, at: number): NamedEvent | null {
  const { tokens } = text;
  if (!endsName(tokens, at)) return null;
  const from = startOfName(tokens, at);
  if (from === at) return null;
  const range = { from, to: at + 1 };
  if (!isEvent(text, range)) return null;
  return { ...range, name: spelled(tokens, range), place: placeOf(text, range), isScene: isScene(tokens, from) };
}

/** Whether the noun at an index is the last of a name: in "Summit Committee" the name goes on, and is a body's. */
function endsName(tokens: readonly Token[], at: number): boolean {
  if (!isA(tokens[at], WordClass.event) || !(isCapitalAt(tokens, at) || smalls.has(lowerAt(tokens, at)))) return false;
  const next = tokens[at + 1];
  return next?.capital !== true || !isA(next, WordClass.event | WordClass.organisation);
}

/** Where the name begins that a noun ends; at the noun itself where it has none. */
function startOfName(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < LONGEST && isNamePart(tokens, from - 1, noun)) from--;
  while (from < noun && !startsName(tokens[from])) from++;
  return from;
}

/** What may as well be a body or any gathering is an event where a number, a scene, a place or a verb tells so. */
function isEvent(text: EventText, range: TokenRange): boolean {
  const { tokens } = text;
  const { from, to } = range;
  if (to - from === 2 && isDemonym(lowerAt(tokens, from))) return false;
  if (!bodyNouns.has(lowerAt(tokens, to - 1)) || isNumbered(tokens, range)) return true;
  return isScene(tokens, from) || placeOf(text, range) !== null || isHeld(tokens, range);
}

/** "12th Congress", "Congress 2024" */
function isNumbered(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return /^\d/.test(textAt(tokens, from)) || /^(?:19|20)\d\d$/.test(textAt(tokens, to));
}

/** "hosted the Forum", "the Forum opened" */
function isHeld(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const before = isA(tokens[from - 1], WordClass.determiner) ? from - 2 : from - 1;
  return holding.has(lowerAt(tokens, before)) || holding.has(lowerAt(tokens, to));
}

function isDemonym(lower: string): boolean {
  return countryIndex.byDemonym.has(lower);
}

function isNamePart(tokens: readonly Token[], index: number, noun: number): boolean {
  const token = tokens[index];
  if (token === undefined || isA(token, WordClass.possessiveMark)) return false;
  if (token.kind === TokenKind.number || /^\d+(?:st|nd|rd|th)$/.test(token.text)) return true;
  if (/^[’']$/.test(token.text) && !token.spaced) return index < noun;
  return token.capital
    ? !isA(token, WordClass.determiner | WordClass.preposition)
    : /^(?:and|on|of|for)$/.test(token.lower);
}

function startsName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (token.capital && !isA(token, WordClass.time)) || /^\d+(?:st|nd|rd|th)$/.test(token.text);
}

/** "at the …", "during the …", "told the …", "on the sidelines of the ongoing …" */
function isScene(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index > from - 5; index--) {
    const word = lowerAt(tokens, index);
    if (/^(?:at|during|told|addressing|opening|closing)$/.test(word)) return true;
    if (edges.has(word)) return true;
    if (tokens[index] === undefined || (tokens[index]?.kind ?? TokenKind.mark) >= TokenKind.quote) return false;
  }
  return false;
}
