import { type Span, SpeakerType } from '#domain';
import type { BodyIndex } from '../bodies/body-index.ts';
import { spelled } from '../bodies/find-bodies.ts';
import { bodyEventNouns, eventNouns, holdingVerbs, sidelines, smallEventNouns } from '../lexicon/event-nouns.ts';
import type { Directory } from '../parties/directory.ts';
import type { Party } from '../parties/party.ts';
import type { Phrases } from '../phrases/find-phrases.ts';
import { phraseAt } from '../phrases/phrase-at.ts';
import type { Attributed } from '../speakers/resolve-speakers.ts';
import { countryIndex } from '../text/country-words.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { Paragraph } from '../text/split-paragraphs.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { isCapitalAt, lowerAt, spanOf, type Token, TokenKind, type TokenRange, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';

/** An event that an article names. */
export interface ExtractedEvent {
  readonly name: string;
  /** Where it is or was held; null where the article does not say. */
  readonly place: string | null;
  /** The words that name it. */
  readonly evidence: Span;
}

/** What events are found in. */
export interface EventText {
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly phrases: Phrases;
  readonly directory: Directory;
  readonly bodies: BodyIndex;
  readonly attributed: readonly Attributed[];
}

/** The events of an article, and by statement the name of the one at which it was made. */
export interface FoundEvents {
  readonly events: readonly ExtractedEvent[];
  readonly ofStatements: readonly (string | null)[];
}

interface NamedEvent extends TokenRange {
  readonly name: string;
  readonly place: string | null;
  /** Whether the text says that something was said or done there. */
  readonly isScene: boolean;
}

const nouns: ReadonlySet<string> = new Set(eventNouns);
const smalls: ReadonlySet<string> = new Set(smallEventNouns);
const bodyNouns: ReadonlySet<string> = new Set(bodyEventNouns);
const holding: ReadonlySet<string> = new Set(holdingVerbs);
const edges: ReadonlySet<string> = new Set(sidelines);
/** No name of an event is longer, in tokens. */
const LONGEST = 10;

/** Finds the events that an article names, and which statements it says were made at one. */
export function findEvents(text: EventText): FoundEvents {
  const found: NamedEvent[] = [];
  for (let index = 0; index < text.tokens.length; index++) {
    const event = eventEndingAt(text, index);
    if (event !== null) found.push(event);
  }
  return { events: distinct(text, found), ofStatements: eventsOfStatements(text, found) };
}

function distinct({ tokens }: EventText, found: readonly NamedEvent[]): ExtractedEvent[] {
  const events = new Map<string, ExtractedEvent>();
  const shorts = endsOfNames(found);
  for (const event of found) {
    const evidence = spanOf(tokens, event);
    if (shorts.has(event.name)) continue;
    const known = events.get(event.name.toLowerCase());
    if (evidence === null || (known !== undefined && (known.place !== null || event.place === null))) continue;
    events.set(event.name.toLowerCase(), {
      name: event.name,
      place: event.place,
      evidence: known?.evidence ?? evidence,
    });
  }
  return [...events.values()];
}

/** The ends of longer names: "World Cup" where the article has "FIFA World Cup" too. */
function endsOfNames(found: readonly NamedEvent[]): Set<string> {
  const ends = new Set<string>();
  for (const { name } of found) {
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) ends.add(name.slice(at + 1));
  }
  return ends;
}

/** A run of capitals, with numbers before it, whose last word is a noun for an event; the noun alone may be small. */
function eventEndingAt(text: EventText, at: number): NamedEvent | null {
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
  const noun = lowerAt(tokens, at);
  if (!nouns.has(noun) || !(isCapitalAt(tokens, at) || smalls.has(noun))) return false;
  const next = tokens[at + 1];
  return next?.capital !== true || !(nouns.has(next.lower) || isA(next, WordClass.organisation));
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

/** "in Roeville" after an event, or "here", which is the dateline's place. */
function placeOf({ tokens, paragraphs, bodies }: EventText, { to }: TokenRange): string | null {
  const after = textAt(tokens, to) === '(' ? to + 3 : to;
  const place = after + 1;
  if (lowerAt(tokens, after) === 'in' && isPlaceName(tokens[place])) {
    return spelled(tokens, { from: place, to: bodies.from(place)?.to ?? place + 1 });
  }
  return saysHere(tokens, after) ? datelinePlace(tokens, paragraphs) : null;
}

/** "in Roeville" tells where, "in March" and "in 2024" when. */
function isPlaceName(token: Token | undefined): boolean {
  return token?.kind === TokenKind.word && token.capital && !isA(token, WordClass.time);
}

function saysHere(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + LONGEST; index++) {
    if (textAt(tokens, index) === '.') return false;
    if (lowerAt(tokens, index) === 'here') return true;
  }
  return false;
}

function datelinePlace(tokens: readonly Token[], paragraphs: readonly Paragraph[]): string | null {
  const line = paragraphs.find(({ first, from }) => from > first);
  if (line === undefined) return null;
  let from = line.first;
  while (from < line.from && !/^\p{Lu}/u.test(textAt(tokens, from))) from++;
  let to = from;
  while (to < line.from && tokens[to]?.kind === TokenKind.word) to++;
  return to > from ? titleCased(spelled(tokens, { from, to })) : null;
}

function titleCased(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
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

/** "He said this at …" tells where the statement before it was made. */
const POINTING = /^(?:this|so|that|it)$/;

function eventsOfStatements(text: EventText, found: readonly NamedEvent[]): (string | null)[] {
  const { sentences, tokens, attributed } = text;
  const bySentence = new Map<number, NamedEvent>();
  for (const event of found) if (event.isScene) bySentence.set(sentenceAt(sentences, event.from), event);
  const present = new Map<Party, string>();
  const events = attributed.map((statement) => {
    const own = bySentence.get(statement.sentence);
    if (own !== undefined && !statement.ranges.some(({ from, to }) => own.from >= from && own.from < to))
      return own.name;
    const next = bySentence.get(statement.sentence + 1);
    const sentence = sentences[statement.sentence + 1];
    if (next === undefined || sentence === undefined || !pointsBack(tokens, sentence)) return null;
    for (const party of [statement.party, ...partiesIn(text, sentence)]) present.set(party, next.name);
    return next.name;
  });
  return events.map((event, index) => event ?? eventOf(present, attributed[index]));
}

/** "He said this at …" tells where he, and whom it says he met there, said the rest of what the article has of them. */
function eventOf(present: ReadonlyMap<Party, string>, statement: Attributed | undefined): string | null {
  return statement === undefined ? null : (present.get(statement.party) ?? null);
}

function partiesIn({ phrases, directory }: EventText, { from, to }: Sentence): Party[] {
  const parties: Party[] = [];
  for (let index = from; index < to; index++) {
    const phrase = phraseAt(phrases, index);
    const party = phrase?.from === index ? directory.byPhrase.get(phrase) : undefined;
    if (party?.type === SpeakerType.PERSON) parties.push(party);
  }
  return parties;
}

function pointsBack(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let index = from; index < Math.min(to, from + 6); index++) {
    if (isA(tokens[index], WordClass.speechVerb)) return POINTING.test(lowerAt(tokens, index + 1));
  }
  return false;
}
