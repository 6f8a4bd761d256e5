import { isInPhrase } from '../phrases/find-phrases.ts';
import { lowerAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import { type Attribution, isRelative, Relation } from './attribution.ts';
import { contentStart } from './content-start.ts';
import type { Cue } from './find-cues.ts';
import { subjectOfVerb } from './find-subject.ts';
import { COMMA, isAfterQuote, isFiniteVerb, isMark, phraseFrom, type Reading } from './reading.ts';
import { closed, type Subject } from './subject.ts';
import { subjectEndingAt } from './subject-ending-at.ts';

/** What is found of a sentence before one of its verbs of speech is read. */
export interface EarlierAttributions {
  readonly found: readonly Attribution[];
  /** Where the content may begin that stands before the verb. */
  readonly floor: number;
}

/** A verb of speech without a subject of its own takes that of the verb before it; null where it takes none. */
export function withSharedSubject(
  reading: Reading,
  cue: Cue,
  { found, floor }: EarlierAttributions,
): Attribution | null {
  const last = found.findLast((one) => one.relation !== Relation.inside && !isRelative(reading, one));
  const at = beforeTime(reading, cue.groupFrom);
  const from = joinedFrom(reading, at);
  const verb = { cue, at, isJoined: from < at, last };
  const apposed = cue.isParticiple && last === undefined ? subjectOfParticiple(reading, at) : null;
  if (apposed === null && !canShare(reading, verb)) return null;
  const subject = apposed ?? subjectOf(reading, verb);
  if (subject === null && !cue.isParticiple) return null;
  const after = contentStart(reading, cue, cue.after);
  return { cue, subject, isShared: true, relation: Relation.before, from, floor, after };
}

/** A verb of speech that has no subject of its own. */
interface BareVerb {
  readonly cue: Cue;
  /** Where it begins, with the time before it. */
  readonly at: number;
  /** Whether a conjunction, a preposition or a comma joins it to what stands before it. */
  readonly isJoined: boolean;
  /** The attribution before it whose subject it may share. */
  readonly last: Attribution | undefined;
}

/** Whether a verb can do without a subject of its own where it stands. */
function canShare(reading: Reading, { cue, at, isJoined, last }: BareVerb): boolean {
  const isFree = isJoined || isAtHead(reading, at);
  if (last === undefined) return isFree || cue.isParticiple;
  return isFree && !isInParts(reading, last, at) && !isMeans(reading, last, at);
}

function subjectOf(reading: Reading, { cue, at, last }: BareVerb): Subject | null {
  if (cue.isParticiple && at === reading.sentence.from) return subjectAfterComma(reading, cue.after);
  return last?.subject ?? sentenceSubject(reading, at);
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
    if (open !== null && head !== null && isFiniteVerb(reading, head.to)) return closed(open, from);
  }
  return null;
}

/** "Li, insisting that …, blamed the snow", "Protesters chanting “Pay us” marched": the noun phrase at the head of the sentence. */
function subjectOfParticiple(reading: Reading, at: number): Subject | null {
  const end = isMark(reading, at - 1, COMMA) ? at - 1 : at;
  const open = subjectEndingAt(reading, end, reading.sentence.from);
  return open?.mention.from === reading.sentence.from ? closed(open, at) : null;
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
