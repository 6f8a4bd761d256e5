import { isInPhrase } from '../phrases/find-phrases.ts';
import { Frame } from '../text/speech-forms.ts';
import { lowerAt, type Token, textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type Attribution, isApposed, isRelative, Relation } from './attribution.ts';
import { type After, contentStart, isQuoteAfterComma, Opening } from './content-start.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findSubject, isAfterWith } from './find-subject.ts';
import { COMMA, DASHES, isAfterQuote, isFiniteVerb, isMark, type Reading, SEMICOLON } from './reading.ts';
import { type EarlierAttributions, withSharedSubject } from './shared-subject.ts';
import { standsBehind } from './stands-behind.ts';
import type { Subject } from './subject.ts';

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

const listening = new Set(['ask', 'tell', 'press', 'question', 'remind', 'warn', 'inform']);

/** "The mayor, asked about the fee, blamed the state": whoever is asked answers with the verb after the comma. */
function isAskedAside(reading: Reading, { cue, subject }: Attribution): boolean {
  const comma = cue.groupFrom - 1;
  if (!listening.has(cue.lemma) || cue.groupFrom !== cue.words.from || cue.isParticiple) return false;
  if (subject === null || subject.isInverted || !isMark(reading, comma, COMMA)) return false;
  for (let index = subject.from; index < comma; index++) if (isMark(reading, index, COMMA)) return false;
  return hasVerbAfterComma(reading, cue.after);
}

function hasVerbAfterComma(reading: Reading, from: number): boolean {
  for (let index = from; index < reading.sentence.to; index++)
    if (isMark(reading, index, COMMA) && isFiniteVerb(reading, index + 1)) return true;
  return false;
}

/** "had read it": a verb of manner without a quotation beside it reports no speech. */
function isSilent(reading: Reading, attribution: Attribution): boolean {
  const { cue, relation, after } = attribution;
  if (isAskedAside(reading, attribution)) return true;
  if (cue.frames !== Frame.direct || relation !== Relation.before) return false;
  return after.opening !== Opening.colon && after.opening !== Opening.quotation && after.opening !== Opening.nothing
    ? reading.quoted[after.at] !== 1
    : after.opening === Opening.nothing && !isMark(reading, after.at, COMMA);
}

function withSubject(
  reading: Reading,
  cue: Cue,
  { own, found, floor }: EarlierAttributions & { readonly own: Subject },
): Attribution {
  const after = contentStart(reading, cue, startOfAfter(cue, own));
  const place = placeOf(reading, { cue, own, after }, { found, floor });
  const { relation, from } = place;
  return { cue, subject: own, isShared: false, relation, from, floor: place.floor, after };
}

interface OwnedVerb {
  readonly cue: Cue;
  readonly own: Subject;
  readonly after: After;
}

/** How the clause of a verb and its own subject stands to its sentence. */
function placeOf(
  reading: Reading,
  { cue, own, after }: OwnedVerb,
  { found, floor }: EarlierAttributions,
): Pick<Attribution, 'relation' | 'from' | 'floor'> {
  const outer = found.findLast((one) => one.relation !== Relation.inside);
  const start = outer === undefined ? reading.sentence.from : floor;
  const as = startOfAs(reading, own, after);
  if (as !== null) return { relation: Relation.around, from: as, floor };
  // "The bank, which advised on it, …": what stands before a relative word is no content.
  const canFollow = (cue.frames & (Frame.clause | Frame.direct)) !== 0 && !isRelative(reading, { subject: own });
  if (canFollow && standsBehind(reading, { from: own.from, after, start }, own.isInverted)) {
    return { relation: Relation.behind, from: own.from, floor: outerFloor(reading, outer, own.from) };
  }
  const from = cutBefore(reading, own.from, reading.sentence.from);
  const isInside = from === own.from && holds(reading, outer, own.from);
  return { relation: isInside ? Relation.inside : Relation.before, from, floor };
}

/** The "as" of "as Ada put it" between commas or at an end of its sentence; null where none is. */
function startOfAs(reading: Reading, { from, isInverted }: Subject, after: After): number | null {
  const as = from - 1;
  if (isInverted || lowerAt(reading.tokens, as) !== 'as' || !endsInComma(reading, after)) return null;
  const isFirst = as === reading.sentence.from || isAfterQuote(reading, as);
  return isFirst || isMark(reading, as - 1, COMMA) || isMark(reading, as - 1, DASHES) ? as : null;
}

/** Nothing follows an attribution, or a quotation behind a comma. */
function endsInComma(reading: Reading, after: After): boolean {
  return after.opening === Opening.nothing || isQuoteAfterComma(reading, after);
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
  // One in a clause of the subject's own is none that this one is joined to: "“A,” a man who asked for time said."
  if (outer === undefined || outer.cue.after > from) return reading.sentence.from;
  for (let index = from - 1; index > outer.cue.after; index--) {
    if (isMark(reading, index, SEMICOLON)) return index + 1;
  }
  const isWithin = outer.relation === Relation.before && !isAfterQuote(reading, from);
  return isWithin ? reading.sentence.from : outer.after.at;
}

const CONNECTIVES = WordClass.conjunction | WordClass.subordinator;

const joints = new Set(['while', 'although', 'though', 'whereas', 'as']);

/** "but" and "while" join clauses; "that", "if" and relative words rule them. */
function isJoint(token: Token | undefined): boolean {
  return isA(token, WordClass.conjunction) || joints.has(token?.lower ?? '');
}

/** Whether the word before an index joins what follows it to what stands before: "but", "and then", ", with". */
function joins(reading: Reading, at: number): boolean {
  const token = reading.tokens[at - 1];
  const isThen = isA(token, WordClass.adverb) && isA(reading.tokens[at - 2], CONNECTIVES);
  return isThen || isJoint(token) || isAfterWith(reading, at);
}

/** Before the comma and the conjunction that join a clause to what stands before it; the clause itself where none does. */
function cutBefore(reading: Reading, from: number, floor: number): number {
  const { tokens, phrases, quoted } = reading;
  let at = from;
  while (at > floor && quoted[at - 1] === 0 && !isInPhrase(phrases, at - 1)) {
    if (!joins(reading, at)) break;
    at--;
  }
  if (textAt(tokens, at - 1) === ';') return at - 1;
  return at < from && textAt(tokens, at - 1) === ',' ? at - 1 : at;
}
