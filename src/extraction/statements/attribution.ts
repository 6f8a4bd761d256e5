import { isInPhrase } from '../phrases/find-phrases.ts';
import { Frame } from '../text/speech-forms.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type After, contentStart, Opening } from './content-start.ts';
import type { Cue } from './find-cues.ts';
import { findCues } from './find-cues.ts';
import { findSubject, subjectOfVerb } from './find-subject.ts';
import {
  COMMA,
  DASHES,
  isAfterQuote,
  isFiniteVerb,
  isMark,
  phraseFrom,
  quoteFrom,
  type Reading,
  SEMICOLON,
} from './reading.ts';
import type { Subject } from './subject.ts';
import { subjectEndingAt } from './subject-ending-at.ts';

/** How the clause of an attribution stands to the rest of its sentence. */
export const Relation = {
  /** Its content follows it. */
  before: 0,
  /** Its content stands before it, and may go on after it. */
  behind: 1,
  /** It stands inside the content of another one. */
  inside: 2,
  /** It stands in its content like an adverbial: "as she put it". */
  around: 3,
} as const;
export type Relation = (typeof Relation)[keyof typeof Relation];

/** A verb of speech, its subject, and where its content lies. */
export interface Attribution {
  readonly cue: Cue;
  readonly subject: Subject | null;
  /** Whether the subject is that of an earlier verb of the sentence. */
  readonly isShared: boolean;
  readonly relation: Relation;
  /** Where its clause begins, with the conjunction before it: the content of an earlier one ends there. */
  readonly from: number;
  /** Where the content may begin that stands before it. */
  readonly floor: number;
  readonly after: After;
}

/** Finds the attributions of a sentence, in order. */
export function findAttributions(reading: Reading): Attribution[] {
  const found: Attribution[] = [];
  let floor = reading.sentence.from;
  for (const cue of findCues(reading)) {
    if (cue.quotationOnly && reading.sentence.quotes.length === 0) continue;
    const own = findSubject(reading, cue, floor);
    const attribution =
      own === null
        ? withSharedSubject(reading, cue, { found, floor })
        : withSubject(reading, cue, { own, found, floor });
    if (attribution === null || isSilent(reading, attribution)) continue;
    found.push(attribution);
    if (attribution.relation !== Relation.inside && !isRelative(reading, attribution) && !isApposed(attribution))
      floor = Math.max(floor, attribution.after.at, attribution.cue.after);
  }
  return found;
}

/** "Li, insisting that …": the verb of the subject is still to come. */
export function isApposed({ cue, subject, isShared, from }: Attribution): boolean {
  return isShared && cue.isParticiple && subject !== null && subject.to <= from + 1 && subject.mention.to >= from - 1;
}

/** "had read it": a verb of manner without a quotation beside it reports no speech. */
function isSilent(reading: Reading, { cue, relation, after }: Attribution): boolean {
  if (cue.frames !== Frame.direct || relation !== Relation.before) return false;
  return after.opening !== Opening.colon && after.opening !== Opening.quotation && after.opening !== Opening.nothing
    ? reading.quoted[after.at] !== 1
    : after.opening === Opening.nothing && !isMark(reading, after.at, COMMA);
}

/** "who asked not to be named": the clause belongs to the subject of a later verb. */
function isRelative({ tokens }: Reading, { subject }: Attribution): boolean {
  const [head] = subject?.phrases ?? [];
  return head?.isPronoun === true && /^(?:who|which|whom)$/.test(lowerAt(tokens, head.from));
}

interface Before {
  readonly found: readonly Attribution[];
  readonly floor: number;
}

function withSubject(reading: Reading, cue: Cue, { own, found, floor }: Before & { own: Subject }): Attribution {
  const after = contentStart(reading, cue, startOfAfter(cue, own));
  const outer = found.findLast((one) => one.relation !== Relation.inside);
  const start = outer === undefined ? reading.sentence.from : floor;
  const common = { cue, subject: own, isShared: false, after };
  const as = startOfAs(reading, own, after);
  if (as !== null) return { ...common, relation: Relation.around, from: as, floor };
  const canFollow = (cue.frames & (Frame.clause | Frame.direct)) !== 0;
  if (canFollow && isBehind(reading, { from: own.from, after, start }, own.isInverted)) {
    return { ...common, relation: Relation.behind, from: own.from, floor: outerFloor(reading, outer, own.from) };
  }
  const from = cutBefore(reading, own.from, reading.sentence.from);
  const isInside = from === own.from && holds(reading, outer, own.from);
  return { ...common, relation: isInside ? Relation.inside : Relation.before, from, floor };
}

/** The "as" of "as Ada put it" between commas or at an end of its sentence; null where none is. */
function startOfAs(reading: Reading, { from, isInverted }: Subject, after: After): number | null {
  const as = from - 1;
  if (isInverted || lowerAt(reading.tokens, as) !== 'as' || !endsInComma(reading, after)) return null;
  const isFirst = as === reading.sentence.from;
  return isFirst || isMark(reading, as - 1, COMMA) || isMark(reading, as - 1, DASHES) ? as : null;
}

/** Nothing follows an attribution, or a quotation behind a comma. */
function endsInComma(reading: Reading, { at, opening }: After): boolean {
  return opening === Opening.nothing || (opening === Opening.quotation && isMark(reading, at - 1, COMMA));
}

/** Behind a subject that stands after its verb; but of a passive whose words stand before its agent, behind the verb. */
function startOfAfter(cue: Cue, { isInverted, to }: Subject): number {
  if (!isInverted) return cue.after;
  return cue.agentFrom === null || cue.agentFrom === cue.after + 1 ? Math.max(to, cue.after) : cue.after;
}

/** Whether the content of an attribution goes on at a place, with no quotation between. */
function holds({ sentence }: Reading, outer: Attribution | undefined, from: number): boolean {
  if (outer?.relation !== Relation.before) return false;
  return !sentence.quotes.some((quote) => quote.to <= from && quote.from > outer.after.at);
}

/** Where content may begin that stands before an attribution: after the clause of one that it is joined to. */
function outerFloor(reading: Reading, outer: Attribution | undefined, from: number): number {
  if (outer === undefined) return reading.sentence.from;
  for (let index = from - 1; index > outer.cue.after; index--) {
    if (isMark(reading, index, SEMICOLON)) return index + 1;
  }
  const isWithin = outer.relation === Relation.before && !isAfterQuote(reading, from);
  return isWithin ? reading.sentence.from : outer.after.at;
}

interface Place {
  readonly from: number;
  readonly after: After;
  readonly start: number;
}

/** Whether the content of an attribution stands before it. */
function isBehind(reading: Reading, { from, after, start }: Place, isInverted: boolean): boolean {
  if (from <= start) return false;
  if (isAfterQuote(reading, from)) {
    if (isNamedInPassing(reading, from, start)) return false;
    if (after.opening === Opening.that && !isInverted) return isWholeSpeech(reading, from, start);
    return isInverted || after.opening === Opening.nothing || endsSpeech(reading, from);
  }
  return isBehindClause(reading, { from, after, start }, isInverted);
}

/** Whether a clause, parted by a comma or a dash, is the content before an attribution. */
function isBehindClause(reading: Reading, { from, after, start }: Place, isInverted: boolean): boolean {
  const isParted = isMark(reading, from - 1, COMMA) || isMark(reading, from - 1, DASHES);
  if (!isParted) return false;
  if (hasNoContent(reading, after) && isMainClause(reading, start, from)) return true;
  if (after.opening === Opening.nothing || isInverted)
    return !isOnlyConnective(reading, start, from - 1) || isMark(reading, after.at, COMMA);
  if (after.opening === Opening.infinitive) return false;
  const opensQuote = after.opening === Opening.quotation && isMark(reading, after.at - 1, COMMA);
  return (opensQuote && !startsAdverbial(reading, start)) || isAfterQuote(reading, from - 1);
}

/** "said in a letter sent on Monday", "said in a report that it called complete": what follows may tell where it was said. */
function hasNoContent({ tokens }: Reading, { at, opening }: After): boolean {
  return opening === Opening.that || (opening === Opening.plain && isA(tokens[at], WordClass.preposition));
}

/** A clause of its own that begins its sentence: what a comma and a verb of speech follow is said, "in a letter that …" or not. */
function isMainClause(reading: Reading, start: number, to: number): boolean {
  const { tokens, sentence } = reading;
  if (isA(tokens[to], WordClass.relative)) return false;
  if (start !== sentence.from || startsAdverbial(reading, start) || isA(tokens[start], CONNECTIVES)) return false;
  const subject = phraseFrom(reading, start);
  if (subject === null) return false;
  for (let index = subject.to; index < to; index++) {
    if (isMark(reading, index, COMMA) || isA(tokens[index], WordClass.relative)) return false;
    if (isFiniteVerb(reading, index)) return true;
  }
  return false;
}

/** "In an interview on “Morning Show,” Roe said": the quotation is the name of something. */
function isNamedInPassing(reading: Reading, from: number, start: number): boolean {
  const quote = reading.sentence.quotes.find(({ to }) => to === from);
  return (
    quote !== undefined &&
    quote.from > start &&
    startsAdverbial(reading, start) &&
    !isMark(reading, quote.from - 1, COMMA)
  );
}

/** A quotation whose last word ends a sentence, or has a comma, is whole. */
function endsSpeech({ tokens, sentence }: Reading, from: number): boolean {
  const quote = sentence.quotes.find(({ to }) => to === from);
  if (quote === undefined) return false;
  return quote.from === sentence.from || /^[.,!?…—–]+$/.test(textAt(tokens, quote.to - 2));
}

/** "“A,” she said in a report that was read": the quotation begins the sentence and has the comma of an attribution. */
function isWholeSpeech(reading: Reading, from: number, start: number): boolean {
  return (
    endsSpeech(reading, from) && reading.sentence.quotes.some((quote) => quote.to === from && quote.from === start)
  );
}

function isOnlyConnective({ tokens }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!isA(tokens[index], WordClass.conjunction | WordClass.adverb) && textAt(tokens, index) !== ',') return false;
  }
  return true;
}

/** "Discussing the case, he said", "On Monday, she said": what stands before is no content. */
function startsAdverbial(reading: Reading, from: number): boolean {
  const word = lowerAt(reading.tokens, from);
  return startsWithPreposition(reading, from) || (/(?:ing|ed)$/.test(word) && !isInPhrase(reading.phrases, from));
}

function startsWithPreposition({ tokens, phrases }: Reading, from: number): boolean {
  return isA(tokens[from], WordClass.preposition | WordClass.time) && !isInPhrase(phrases, from);
}

const CONNECTIVES = WordClass.conjunction | WordClass.subordinator;

const joints = new Set(['while', 'although', 'though', 'whereas', 'as']);

/** "but" and "while" join clauses; "that", "if" and relative words rule them. */
function isJoint(token: Token | undefined): boolean {
  return isA(token, WordClass.conjunction) || joints.has(token?.lower ?? '');
}

/** Before the comma and the conjunction that join a clause to what stands before it; the clause itself where none does. */
function cutBefore({ tokens, phrases, quoted }: Reading, from: number, floor: number): number {
  let at = from;
  while (at > floor && quoted[at - 1] === 0 && !isInPhrase(phrases, at - 1)) {
    const token = tokens[at - 1];
    const isThen = isA(token, WordClass.adverb) && isA(tokens[at - 2], CONNECTIVES);
    if (!isThen && !isJoint(token)) break;
    at--;
  }
  if (textAt(tokens, at - 1) === ';') return at - 1;
  return at < from && textAt(tokens, at - 1) === ',' ? at - 1 : at;
}

/** A verb of speech without a subject of its own takes that of the verb before it. */
function withSharedSubject(reading: Reading, cue: Cue, { found, floor }: Before): Attribution | null {
  const last = found.findLast((one) => one.relation !== Relation.inside && !isRelative(reading, one));
  const at = beforeTime(reading, cue.groupFrom);
  const from = joinedFrom(reading, at);
  const apposed = cue.isParticiple && last === undefined ? subjectOfParticiple(reading, at) : null;
  if (apposed !== null) {
    const after = contentStart(reading, cue, cue.after);
    return { cue, subject: apposed, isShared: true, relation: Relation.before, from, floor, after };
  }
  if (from === at && !isAtHead(reading, at) && !(cue.isParticiple && last === undefined)) return null;
  if (last !== undefined && (isInParts(reading, last, at) || isMeans(reading, last, at))) return null;
  const isOpening = cue.isParticiple && at === reading.sentence.from;
  const subject = isOpening ? subjectAfterComma(reading, cue.after) : (last?.subject ?? sentenceSubject(reading, at));
  if (subject === null && !cue.isParticiple) return null;
  const after = contentStart(reading, cue, cue.after);
  return { cue, subject, isShared: true, relation: Relation.before, from, floor, after };
}

/** "said that they had widened the area by adding towns": the words after "by" belong to what is said. */
function isMeans(reading: Reading, { relation, after }: Attribution, at: number): boolean {
  if (relation !== Relation.before || lowerAt(reading.tokens, at - 1) !== 'by') return false;
  for (let index = after.at; index < at; index++) if (isFiniteVerb(reading, index)) return true;
  return false;
}

/** "Females, the paper notes, answer a chorus": the verb belongs to what is said, which has none before the comma. */
function isInParts(reading: Reading, { relation, from, floor, after }: Attribution, at: number): boolean {
  if (relation !== Relation.behind || after.at !== at - 1 || isAfterQuote(reading, from - 1)) return false;
  if (reading.tokens[at]?.lower.endsWith('ing') === true) return false;
  for (let index = floor; index < from; index++) {
    if (reading.quoted[index] === 1 || isFiniteVerb(reading, index)) return false;
  }
  return true;
}

/** "Warning of a flood, the union urged": the subject of the clause that an opening participle belongs to. */
function subjectAfterComma(reading: Reading, from: number): Subject | null {
  for (let index = from; index < reading.sentence.to; index++) {
    if (!isMark(reading, index, COMMA)) continue;
    const head = phraseFrom(reading, index + 1);
    const open = head === null ? null : subjectEndingAt(reading, head.to, index + 1);
    if (open !== null && head !== null && isFiniteVerb(reading, head.to)) return { ...open, to: from };
  }
  return null;
}

/** "Li, insisting that …, blamed the snow", "Protesters chanting “Pay us” marched": the noun phrase at the head of the sentence. */
function subjectOfParticiple(reading: Reading, at: number): Subject | null {
  const end = isMark(reading, at - 1, COMMA) ? at - 1 : at;
  const open = subjectEndingAt(reading, end, reading.sentence.from);
  return open?.mention.from === reading.sentence.from ? { ...open, to: at } : null;
}

function isAtHead(reading: Reading, at: number): boolean {
  return at === reading.sentence.from || isAfterQuote(reading, at);
}

/** "and on Monday blamed": a time may stand between a conjunction and its verb. */
function beforeTime(reading: Reading, groupFrom: number): number {
  let at = groupFrom;
  while (isA(reading.tokens[at - 1], WordClass.time) && !isInPhrase(reading.phrases, at - 1)) at--;
  return at < groupFrom && isA(reading.tokens[at - 1], WordClass.preposition) ? at - 1 : at;
}

/** Before the comma, conjunction or preposition that joins a verb to what stands before it. */
function joinedFrom(reading: Reading, at: number): number {
  let from = at;
  const before = reading.tokens[from - 1];
  if (isA(before, WordClass.conjunction) || before?.lower === 'by' || before?.lower === 'while') from--;
  if (!isMark(reading, from - 1, COMMA)) return from;
  return from === at ? beforeAside(reading, from - 1) : from - 1;
}

/** "and, after a short adjournment, thanked": the conjunction stands before the words between commas. */
function beforeAside(reading: Reading, comma: number): number {
  for (let index = comma - 1; index > Math.max(reading.sentence.from, comma - LONGEST_ASIDE); index--) {
    if (!isMark(reading, index, COMMA)) continue;
    return isA(reading.tokens[index - 1], WordClass.conjunction) ? index - 1 : comma;
  }
  return comma;
}

/** No aside between a conjunction and its verb is longer, in tokens. */
const LONGEST_ASIDE = 10;

/** The subject of the first verb of a sentence. */
function sentenceSubject(reading: Reading, to: number): Subject | null {
  for (let index = reading.sentence.from; index < to; index++) {
    if (reading.quoted[index] === 1 || !isFiniteVerb(reading, index)) continue;
    const subject = subjectOfVerb(reading, index, reading.sentence.from);
    if (subject !== null) return subject;
  }
  return null;
}

/** The quotation that begins where the content of an attribution does. */
export function quotedContent(reading: Reading, { after }: Attribution): ReturnType<typeof quoteFrom> {
  return after.opening === Opening.quotation || after.opening === Opening.colon ? quoteFrom(reading, after.at) : null;
}
