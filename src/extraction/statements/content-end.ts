import { isInPhrase } from '../phrases/find-phrases.ts';
import { Frame } from '../text/speech-forms.ts';
import { isCapitalAt, lowerAt, type Token, TokenKind, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type Attribution, isApposed, isNamedBefore } from './attribution.ts';
import { Opening } from './content-start.ts';
import { endOfReport } from './end-of-report.ts';
import { COMMA, DASHES, endOfWords, isAfterQuote, isFiniteVerb, isMark, phraseFrom, type Reading } from './reading.ts';

/** Where the content after an attribution ends, if nothing of its own ends it before `limit`. */
export function contentEnd(reading: Reading, attribution: Attribution, limit: number): number {
  const { after, cue } = attribution;
  const from = clauseFrom(attribution);
  const isOpening = cue.isParticiple && from === reading.sentence.from;
  const isRuled =
    isOpening ||
    isApposed(attribution) ||
    isRelativeSubject(reading, attribution) ||
    isRelativeClause(reading, from) ||
    startsSubordinate(reading, from);
  const agent = cue.agentFrom === null || cue.agentFrom <= after.at ? limit : Math.min(limit, cue.agentFrom - 1);
  const end = endOfReport(reading, after.at, agent);
  return isRuled ? commaBeforeClause(reading, after.at, end) : end;
}

/** "his wife, who says that she saw it, left" */
function isRelativeSubject({ tokens }: Reading, { subject, isShared }: Attribution): boolean {
  const [head] = subject?.phrases ?? [];
  return !isShared && head?.isPronoun === true && /^(?:who|which)$/.test(lowerAt(tokens, head.from));
}

/** Where the clause of an attribution begins: with its subject, where that stands before its verb. */
function clauseFrom({ subject, isShared, cue }: Attribution): number {
  return subject === null || isShared || subject.isInverted ? cue.groupFrom : subject.from;
}

/** The end of a content that is a noun phrase: before a comma that adds to it, "after …", "as …" and the like. */
export function objectEnd(reading: Reading, attribution: Attribution, limit: number): number {
  const { after, cue } = attribution;
  const hasQuote = reading.sentence.quotes.some((quote) => quote.from >= after.at && quote.to <= limit);
  if (hasQuote) return endOfJoined(reading, after.at, limit);
  if ((cue.frames & Frame.naming) !== 0)
    return isNamedBefore(reading, attribution) ? endOfNaming(reading, after.at, limit) : limit;
  if ((cue.frames & (Frame.whole | Frame.objectAs)) !== 0) return limit;
  let end = limit;
  for (let index = after.at + 1; index < limit; index++) {
    if (!endsObject(reading, index)) continue;
    end = index;
    break;
  }
  return FUTURE.has(cue.lemma) ? end : withoutTime(reading, after.at, end);
}

/** "a plan that Roe called foolish was dropped": before the verb that goes on. */
function endOfNaming(reading: Reading, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (isA(reading.tokens[index], WordClass.relative) && !isInPhrase(reading.phrases, index)) return to;
    if (isA(reading.tokens[index], WordClass.auxiliary) && !isInPhrase(reading.phrases, index)) return index;
  }
  return to;
}

/** "“a joke”, and want it lifted": a verb that is joined after a quotation tells what the speaker does. */
function endOfJoined(reading: Reading, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    if (isJoinedVerb(reading, index) || isAddedWhich(reading, index)) return index;
  }
  return to;
}

function isJoinedVerb(reading: Reading, at: number): boolean {
  if (lowerAt(reading.tokens, at) !== 'and' || reading.quoted[at] === 1 || !isFiniteVerb(reading, at + 1)) return false;
  return isAfterQuote(reading, isMark(reading, at - 1, COMMA) ? at - 1 : at);
}

/** "“before the rains”, which would mean April" */
function isAddedWhich(reading: Reading, at: number): boolean {
  return isAfterQuote(reading, at) && isMark(reading, at, COMMA) && lowerAt(reading.tokens, at + 1) === 'which';
}

/** Verbs whose content tells of a time to come: a time in it is part of it. */
const FUTURE = new Set([
  'announce',
  'promise',
  'propose',
  'predict',
  'forecast',
  'pledge',
  'request',
  'recommend',
  'demand',
]);

function endsObject(reading: Reading, index: number): boolean {
  const { tokens, phrases } = reading;
  if (isMark(reading, index, COMMA)) return !listGoesOn(reading, index);
  if (isMark(reading, index, DASHES) && tokens[index]?.spaced === true) return true;
  if (isInPhrase(phrases, index)) return false;
  const word = lowerAt(tokens, index);
  if (word === 'after') return !isA(tokens[index + 1], WordClass.time);
  if (word === 'and') return startsVerb(reading, index + 1);
  if (word === 'as') return startsClause(reading, index + 1);
  return endsOfObject.has(word);
}

/** "a rise in profit and lifted its price": a verb with an object of its own. */
function startsVerb(reading: Reading, verb: number): boolean {
  const object = WordClass.determiner | WordClass.possessive | WordClass.objectPronoun;
  return isFiniteVerb(reading, verb) && isA(reading.tokens[verb + 1], object);
}

/** "as crowds gathered" */
function startsClause(reading: Reading, from: number): boolean {
  const subject = phraseFrom(reading, from);
  return subject !== null && (isFiniteVerb(reading, subject.to) || /[^s]s$/.test(lowerAt(reading.tokens, subject.to)));
}

/** Words that begin what is no part of a noun phrase. */
const endsOfObject = new Set(['while', 'because', 'when', 'although', 'though']);

/** No item of a list is longer, in tokens. */
const LONGEST_ITEM = 10;

/** "water, tents and food", "water, not words" */
function listGoesOn(reading: Reading, comma: number): boolean {
  const next = lowerAt(reading.tokens, comma + 1);
  if (next === 'not') return true;
  if (next === 'and') return !isFiniteVerb(reading, comma + 3) && !startsSentence(reading, comma + 2);
  return hasLastItem(reading, comma);
}

/** "and the minister, Ada Roe, left": a subject with a verb of its own. */
function startsSentence(reading: Reading, from: number): boolean {
  for (let index = from; index < endOfWords(reading); index++) {
    if (isA(reading.tokens[index], WordClass.relative) && !isInPhrase(reading.phrases, index)) return false;
    if (isFiniteVerb(reading, index)) return true;
  }
  return false;
}

/** Whether "and" or "or" follows before another comma and before any verb. */
function hasLastItem(reading: Reading, comma: number): boolean {
  const first = reading.tokens[comma + 1];
  if (isA(first, WordClass.relative) || first?.lower.endsWith('ing') === true) return false;
  for (let index = comma + 2; index < comma + LONGEST_ITEM; index++) {
    const word = lowerAt(reading.tokens, index);
    if (word === 'and' || word === 'or') return !isFiniteVerb(reading, index + 1);
    if (word === ',' || isFiniteVerb(reading, index)) return false;
  }
  return false;
}

/** Without "on Tuesday", "yesterday" or "last week" at its end: that is when it was said. */
function withoutTime({ tokens, phrases }: Reading, from: number, to: number): number {
  const last = to - 1;
  if (last - 1 <= from || isInPhrase(phrases, last)) return to;
  if (lowerAt(tokens, last) === 'yesterday' || lowerAt(tokens, last) === 'today') return last;
  if (lowerAt(tokens, last - 1) === 'last' && isA(tokens[last], WordClass.timeEnd)) return last - 1;
  if (!isCapitalAt(tokens, last) || !isA(tokens[last], WordClass.time)) return to;
  return lowerAt(tokens, last - 1) === 'on' ? last - 1 : beforeDay(tokens, last);
}

/** "by October" is part of what is said. */
function beforeDay(tokens: readonly Token[], day: number): number {
  return isA(tokens[day - 1], WordClass.preposition) ? day + 1 : day;
}

function isRelativeClause({ tokens }: Reading, from: number): boolean {
  const before = tokens[from - 1];
  return before?.lower === 'which' || before?.lower === 'who' || before?.lower === 'whom' || before?.lower === 'that';
}

/** "After the mayor said A, the crowd left." */
function startsSubordinate({ tokens, sentence }: Reading, from: number): boolean {
  const before = tokens[from - 1];
  return from - 1 === sentence.from && isA(before, WordClass.subordinator);
}

/** The first comma with a verb after it; the end of the range where there is none. */
function commaBeforeClause(reading: Reading, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (isMark(reading, index, COMMA) && hasVerb(reading, index, to)) return index;
  return to;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isFiniteVerb(reading, index)) return true;
  return false;
}

/** Cuts commas, dashes and semicolons off the end of a content. */
export function withoutEdge(reading: Reading, from: number, to: number): number {
  let end = Math.min(to, Math.max(endOfWords(reading), from));
  while (end > from && reading.quoted[end - 1] === 0 && /^[,;:—–―.-]+$/.test(textAt(reading.tokens, end - 1))) end--;
  return end;
}

/** Whether a stretch has a verb that makes a clause. */
export function hasFinite(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (reading.quoted[index] === 1 || isFiniteVerb(reading, index)) return true;
    const token = reading.tokens[index];
    if (isA(token, WordClass.verb | WordClass.auxiliary) && !isA(token, WordClass.determiner)) return true;
  }
  return false;
}

/** Whether the content would be "this", "so" or "nothing": no content of its own. */
export function isEmptyContent(reading: Reading, { after }: Attribution, to: number): boolean {
  if (after.at >= to) return true;
  const isPlain = after.opening !== Opening.infinitive && reading.quoted[after.at] === 0;
  return isPlain && EMPTY.has(lowerAt(reading.tokens, after.at)) && standsAlone(reading, after.at + 1, to);
}

const AFTER_EMPTY =
  WordClass.preposition | WordClass.time | WordClass.adverb | WordClass.subordinator | WordClass.conjunction;

/** Whether nothing that a pronoun could be the subject of follows it. */
function standsAlone(reading: Reading, next: number, to: number): boolean {
  if (next >= to || reading.tokens[next]?.kind === TokenKind.mark) return true;
  return isA(reading.tokens[next], AFTER_EMPTY) && !isFiniteVerb(reading, next);
}

const EMPTY = new Set([
  'this',
  'so',
  'it',
  'that',
  'nothing',
  'little',
  'much',
  'something',
  'anything',
  'as',
  'them',
  'goodbye',
  'hello',
  'thus',
  'otherwise',
  'likewise',
]);
