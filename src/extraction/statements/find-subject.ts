import { isInPhrase, type Phrase } from '../phrases/find-phrases.ts';
import { Frame } from '../text/speech-forms.ts';
import { textAt } from '../text/token.ts';
import { isA, WordClass } from '../text/word-class.ts';
import type { Cue } from './find-cues.ts';
import { headOfGroup, withName } from './head-of-group.ts';
import { headOfRelative } from './head-of-relative.ts';
import { COMMA, endOfWords, isAfterQuote, isFiniteVerb, isMark, phraseFrom, type Reading } from './reading.ts';
import type { OpenSubject, Subject } from './subject.ts';
import { isGroupBreak, subjectBeforeCommas } from './subject-before-commas.ts';
import { alone, isNoSpeaker, subjectEndingAt } from './subject-ending-at.ts';

/** Finds the subject of a verb of speech; null where it has none of its own. */
export function findSubject(reading: Reading, cue: Cue, floor: number): Subject | null {
  if (cue.isParticiple) return null;
  if (cue.agentFrom !== null) return agentSubject(reading, cue, cue.agentFrom);
  const before = beforeGroup(reading, cue.groupFrom, floor);
  const direct = subjectEndingAt(reading, before, floor);
  if (direct !== null) return withEnd(headOfRelative(reading, direct, floor) ?? direct, cue);
  const inverted = invertedSubject(reading, cue, before);
  if (inverted !== null && (isAfterQuote(reading, before) || endsClause(reading, cue, inverted))) return inverted;
  const comma = isGroupBreak(reading, before - 1) || textAt(reading.tokens, before - 1) === ')';
  const parted = comma ? subjectBeforeCommas(reading, before - 1, floor) : null;
  return parted === null ? inverted : withEnd(parted, cue);
}

/** "That village exists, replied Ada Roe, a vet": nothing that could be said stands between the verb and the comma. */
function endsClause(reading: Reading, { frames }: Cue, { to, phrases }: Subject): boolean {
  const [head] = phrases;
  const noun = reading.tokens[(head?.to ?? 0) - 1];
  const isParty = head?.name != null || isA(noun, WordClass.role | WordClass.people | WordClass.subjectPronoun);
  if (!isParty || (frames & ~(Frame.clause | Frame.direct | Frame.question)) !== 0) return false;
  for (let index = to; index < endOfWords(reading); index++) {
    if (isGroupBreak(reading, index)) return true;
    if (isFiniteVerb(reading, index) || reading.quoted[index] === 1) return false;
  }
  return true;
}

/** "was told by Ada Roe": the speaker of a passive verb stands where that of an inverted one does. */
function agentSubject(reading: Reading, cue: Cue, from: number): Subject | null {
  const head = phraseFrom(reading, from);
  if (head === null) return null;
  const open = headOfGroup(reading, { from, to: endOfGroup(reading, head.to) }) ?? alone(head);
  const named = withName(reading, open, endOfWords(reading));
  return { ...named, from: cue.groupFrom, to: named.mention.to, isInverted: true };
}

/** The subject of any verb of a sentence, before it; null where none is found. */
export function subjectOfVerb(reading: Reading, verb: number, floor: number): Subject | null {
  const before = beforeGroup(reading, verb, floor);
  const parted = isMark(reading, before - 1, COMMA) ? subjectBeforeCommas(reading, before - 1, floor) : null;
  const subject = subjectEndingAt(reading, before, floor) ?? parted;
  return subject === null ? null : { ...subject, to: verb };
}

function withEnd(subject: OpenSubject, cue: Cue): Subject {
  return { ...subject, to: cue.after };
}

/** Skips what stands between a subject and its verb: "on Tuesday", "later", "in 2021". */
function beforeGroup({ tokens, quoted, phrases }: Reading, groupFrom: number, floor: number): number {
  let at = groupFrom;
  while (at > floor && quoted[at - 1] === 0) {
    const token = tokens[at - 1];
    const isTime = isA(token, WordClass.time) && !isInPhrase(phrases, at - 1);
    const isOn = isA(token, WordClass.preposition) && isA(tokens[at], WordClass.time);
    const isAdverb = isA(token, WordClass.adverb) && !isInPhrase(phrases, at - 1) && !isA(token, WordClass.preposition);
    if (!isTime && !isOn && !isAdverb) break;
    at--;
  }
  return at;
}

/** The subject after its verb: "said Ada Roe", "said the mayor, Ada Roe". */
function invertedSubject(reading: Reading, cue: Cue, before: number): Subject | null {
  const isPlace =
    before === reading.sentence.from ||
    isAfterQuote(reading, before) ||
    isGroupBreak(reading, before - 1) ||
    textAt(reading.tokens, before - 1) === ';';
  if (!isPlace || cue.lemma === 'tell') return null;
  const head = phraseFrom(reading, cue.after);
  if (
    head === null ||
    isNoSpeaker(reading, head) ||
    (isA(reading.tokens[head.from], WordClass.objectPronoun) &&
      head.isPronoun &&
      !isA(reading.tokens[head.from], WordClass.subjectPronoun))
  )
    return null;
  const open = headOfGroup(reading, { from: head.from, to: endOfGroup(reading, head.to) });
  if (open === null) return pronounAfter(head, cue);
  const subject = withName(reading, open, endOfWords(reading));
  return { ...subject, from: cue.groupFrom, to: subject.mention.to, isInverted: true };
}

function pronounAfter(head: Phrase, cue: Cue): Subject | null {
  if (!head.isPronoun) return null;
  return {
    mention: { from: head.from, to: head.to },
    phrases: [head],
    from: cue.groupFrom,
    to: head.to,
    isInverted: true,
  };
}

/** The end of the phrase's own words: the next mark or verb of the sentence. */
function endOfGroup(reading: Reading, from: number): number {
  const to = endOfWords(reading);
  for (let index = from; index < to; index++) {
    const token = reading.tokens[index];
    if (
      reading.quoted[index] === 1 ||
      isGroupBreak(reading, index) ||
      token?.text === ':' ||
      isA(token, WordClass.relative | WordClass.subordinator)
    )
      return index;
  }
  return to;
}
